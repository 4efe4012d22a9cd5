/**
 * Gives the fake browser of unit tests the texts that browsers keep for the extension.
 * @module
 */
import messages from 'virtual:browser-messages'
import { fakeBrowser } from 'wxt/testing/fake-browser'

fakeBrowser.i18n.getMessage = (key) => messages[key]?.message.replaceAll('$$', '$') ?? ''
