/**
 * What people have, in every form that is read, with a secret in each field that must go no further.
 * @module
 */

/** Stands for user names, passwords, titles, paths and notes. */
export const SECRET = 'hunter2.secret'

/** Files by what they are. Each names two hosts, and no other: one that is listed, then one that is not. */
export function filesOfPeople(listed: string, unlisted: string): Record<string, string> {
  const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>${SECRET}</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1">${SECRET}</H3>
  <DL><p>
    <DT><A HREF="https://${listed}/${SECRET}?a=1&amp;b=${SECRET}" ADD_DATE="1" ICON="data:image/png;base64,AAAA">${SECRET}</A>
    <DT><A HREF="https://${SECRET}@${unlisted}/" SHORTCUTURL="${SECRET}">${SECRET}</A>
    <DT><A HREF="javascript:alert('${SECRET}')">${SECRET}</A>
    <DT><A HREF="place:sort=8&maxResults=10">${SECRET}</A>
  </DL><p>
</DL>`

  return {
    'bookmarks of Chrome, Firefox, Safari and Edge': BOOKMARKS,
    'bookmarks as Firefox saves them': JSON.stringify({
      title: SECRET,
      children: [
        { title: SECRET, uri: `https://${listed}/${SECRET}`, tags: SECRET, iconUri: `https://${SECRET}/icon` },
        { children: [{ uri: `https://${unlisted}/`, keyword: SECRET }, { uri: `javascript:${SECRET}` }] },
      ],
    }),
    'passwords of Chrome and Edge': `name,url,username,password,note
iCloud,https://${listed}/${SECRET},${SECRET},"${SECRET},""x""",${SECRET}
App,android://${SECRET}@com.example/,${SECRET},${SECRET},
Example,https://${unlisted}/,${SECRET},https://${SECRET}/,"two
lines ${SECRET}"`,
    'passwords of Firefox': `"url","username","password","httpRealm","formActionOrigin","guid"
"https://${listed}","${SECRET}","${SECRET}",,"https://${listed}","{1}"
"https://${unlisted}","${SECRET}","${SECRET}",,"","{2}"`,
    'passwords of Bitwarden, as a table': `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp
,,login,${SECRET},${SECRET},,0,"https://${listed},https://${unlisted}/${SECRET}",${SECRET},${SECRET},${SECRET}`,
    'passwords of Bitwarden, as JSON': JSON.stringify({
      encrypted: false,
      items: [
        {
          name: SECRET,
          notes: SECRET,
          login: {
            username: SECRET,
            password: SECRET,
            totp: SECRET,
            uris: [{ match: null, uri: `https://${listed}/${SECRET}` }, { uri: `${unlisted}` }],
          },
        },
      ],
    }),
    'passwords of 1Password, as a table': `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes
${SECRET},https://${listed},${SECRET},${SECRET},,false,false,,${SECRET}
${SECRET},https://${unlisted},${SECRET},${SECRET},,false,false,,`,
    'passwords of 1Password, as JSON': JSON.stringify({
      accounts: [
        {
          attrs: { email: `${SECRET}@${listed}` },
          vaults: [
            {
              items: [
                {
                  overview: {
                    title: SECRET,
                    url: `https://${listed}/${SECRET}`,
                    urls: [{ label: SECRET, url: `https://${unlisted}` }],
                  },
                  details: { loginFields: [{ value: SECRET, designation: 'password' }], notesPlain: SECRET },
                },
              ],
            },
          ],
        },
      ],
    }),
    'passwords of KeePassXC': `"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"
"Root","${SECRET}","${SECRET}","${SECRET}","https://${listed}","${SECRET}","","0","",""
"Root","${SECRET}","${SECRET}","${SECRET}","${unlisted}","","","0","",""`,
    'passwords of Apple': `Title,URL,Username,Password,Notes,OTPAuth
${SECRET},https://${listed}/,${SECRET},${SECRET},${SECRET},
${SECRET},https://${unlisted}/,${SECRET},${SECRET},,`,
    'a list of hosts': `# ${SECRET}\n${listed}\n\n${unlisted} # ${SECRET}\n`,
    'a list of addresses with words beside them': `iCloud ${SECRET} https://${listed}/${SECRET}\n- https://${unlisted}. ${SECRET}\n${SECRET} ${SECRET}`,
    'a hosts file': `127.0.0.1 localhost\n0.0.0.0 ${listed} ${unlisted}\n::1 localhost\n`,
    'a list of vendors': `Vendor;Website;Contact;Password\n${SECRET};${listed};${SECRET}@${unlisted};${SECRET}\nB;https://${unlisted};;`,
    'a table whose head does not tell, with a password and a note that look like addresses': `Titel,Wo,Kennwort,Notiz
${SECRET},https://${listed}/,https://${SECRET}/,"see https://${SECRET}/"
${SECRET},https://${unlisted},http://${SECRET},${SECRET}`,
    'a table under a title and a comment': `Vendors ${SECRET}\n# ${SECRET}\nname,url,password\nA,https://${listed},${SECRET}\nB,${unlisted},`,
    'a table of a spreadsheet': `sep=;\nname;url;password\nA;https://${listed};${SECRET}\nB;${unlisted};https://${SECRET}`,
    'a column of addresses with words in it': `Name,Address\nA,"1 Main St ${SECRET}"\nB,"see ${SECRET} or https://${listed}"\nC,${unlisted}`,
    'JSON that begins anew on each line': `{"url":"https://${listed}","password":"${SECRET}"}\n{"url":"${unlisted}","note":"https://${SECRET}"}\n`,
    'a shortcut of Windows': `[InternetShortcut]\nURL=https://${listed}/${SECRET}\nIconFile=https://${SECRET}/a.ico\nBASEURL=https://${unlisted}/`,
    'bookmarks of Safari, as a property list': `<?xml version="1.0"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><array><dict><key>URLString</key><string>https://${listed}/${SECRET}</string>
<key>title</key><string>https://${SECRET}/</string></dict>
<dict><key>URL</key><string>https://${unlisted}/</string></dict></array></plist>`,
    'feeds, as OPML': `<?xml version="1.0"?><opml version="2.0"><head><title>${SECRET}</title></head><body>
<outline text="https://${SECRET}/" xmlUrl="https://${listed}/feed" htmlUrl="https://${unlisted}/"/></body></opml>`,
    'passwords of KeePass, as XML': `<?xml version="1.0"?><KeePassFile><Entry>
<String><Key>Password</Key><Value>https://${SECRET}/</Value></String><String><Key>URL</Key><Value>https://${listed}/</Value></String>
<String><Key>Notes</Key><Value>${SECRET}</Value></String><String><Key>URL</Key><Value>${unlisted}</Value></String></Entry></KeePassFile>`,
    'a list in Markdown': `# ${SECRET}\n- [${SECRET}](https://${listed}/)\n- [https://${SECRET}/](https://${unlisted}/${SECRET})\n`,
    'a table without a head that tells': `${SECRET}\thttps://${listed}/x\t${SECRET}\n${SECRET}\thttps://${unlisted}\t${SECRET}`,
  }
}
