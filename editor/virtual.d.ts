declare module 'virtual:host-index' {
  const index: import('../dataset/host-index.ts').HostIndex
  export default index
}
