declare module 'virtual:host-index' {
  const packed: import('../core/dataset.ts').PackedIndex
  export default packed
}
