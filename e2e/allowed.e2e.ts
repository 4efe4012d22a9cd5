/**
 * The specs whose browser may do everything (ALLOWED in fixture.ts), as one file: apart, each of the two workers would
 * start such a browser.
 */
import './allowed/navigation.ts'
import './allowed/private.ts'
import './allowed/records.ts'
