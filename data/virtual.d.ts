declare module 'virtual:host-index' {
  const index: import('../core/dataset.ts').PackedIndex
  export default index
}

declare module 'virtual:browser-messages' {
  const messages: import('./browser-messages.ts').BrowserMessages
  export default messages
}
