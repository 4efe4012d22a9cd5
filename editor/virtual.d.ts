declare module 'virtual:host-index' {
  const index: import('../dataset/host-index.ts').PackedIndex
  export default index
}

declare module 'virtual:browser-messages' {
  const messages: import('./browser-messages.ts').BrowserMessages
  export default messages
}
