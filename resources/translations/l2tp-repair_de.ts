<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>activity</name>
    <message>
        <source>Reading settings (%1 of %2)</source>
        <translation>Einstellungen werden gelesen (%1 von %2)</translation>
    </message>
    <message>
        <source>Reading settings (%1 of %2): %3</source>
        <translation>Einstellungen werden gelesen (%1 von %2): %3</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2)</source>
        <translation>Reparatur läuft (%1 von %2)</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2): %3</source>
        <translation>Reparatur läuft (%1 von %2): %3</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2)</source>
        <translation>Erneute Prüfung (%1 von %2)</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2): %3</source>
        <translation>Erneute Prüfung (%1 von %2): %3</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2)</source>
        <translation>Wird zurückgesetzt (%1 von %2)</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2): %3</source>
        <translation>Wird zurückgesetzt (%1 von %2): %3</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2)</source>
        <translation>Einwahl (%1 von %2)</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2): %3</source>
        <translation>Einwahl (%1 von %2): %3</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2)</source>
        <translation>Der VPN-Server wird gefragt (%1 von %2)</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2): %3</source>
        <translation>Der VPN-Server wird gefragt (%1 von %2): %3</translation>
    </message>
    <message>
        <source>The VPN server was asked a moment ago: asking again in %4 s</source>
        <translation>Der VPN-Server wurde eben erst gefragt: neue Frage in %4 s</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Type of VPN of %1</source>
        <translation>VPN-Typ von %1</translation>
    </message>
    <message>
        <source>Type of VPN</source>
        <translation>VPN-Typ</translation>
    </message>
    <message>
        <source>Authentication of %1</source>
        <translation>Authentifizierung von %1</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Data encryption of %1</source>
        <translation>Datenverschlüsselung von %1</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in methods of %1</source>
        <translation>Anmeldeverfahren von %1</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>LCP extensions of %1</source>
        <translation>LCP-Erweiterungen von %1</translation>
    </message>
    <message>
        <source>LCP extensions</source>
        <translation>LCP-Erweiterungen</translation>
    </message>
    <message>
        <source>Protocols left out by %1</source>
        <translation>Von %1 ausgelassene Protokolle</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>Ausgelassene Protokolle</translation>
    </message>
    <message>
        <source>Servers behind a router (%1\%2)</source>
        <translation>Server hinter einem Router (%1\%2)</translation>
    </message>
    <message>
        <source>Servers behind a router</source>
        <translation>Server hinter einem Router</translation>
    </message>
    <message>
        <source>L2TP without IPsec (%1\%2)</source>
        <translation>L2TP ohne IPsec (%1\%2)</translation>
    </message>
    <message>
        <source>L2TP without IPsec</source>
        <translation>L2TP ohne IPsec</translation>
    </message>
    <message>
        <source>Program of a service (%1\%2)</source>
        <translation>Programm eines Dienstes (%1\%2)</translation>
    </message>
    <message>
        <source>Program of a service</source>
        <translation>Programm eines Dienstes</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Start of the service %1</source>
        <translation>Start des Dienstes %1</translation>
    </message>
    <message>
        <source>Registry value %1\%2</source>
        <translation>Registrierungswert %1\%2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%2 von %1</translation>
    </message>
    <message>
        <source>Firewall rule %1</source>
        <translation>Firewallregel %1</translation>
    </message>
    <message>
        <source>Firewall in your organisation&apos;s network</source>
        <translation>Firewall im Netzwerk Ihrer Organisation</translation>
    </message>
    <message>
        <source>Firewall in private networks</source>
        <translation>Firewall in privaten Netzwerken</translation>
    </message>
    <message>
        <source>Firewall in public networks</source>
        <translation>Firewall in öffentlichen Netzwerken</translation>
    </message>
    <message>
        <source>Task that turns the firewall on again</source>
        <translation>Aufgabe, die die Firewall wieder einschaltet</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>Dienst %1 starten</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Dienst %1 beenden</translation>
    </message>
    <message>
        <source>Restart the services %1</source>
        <translation>Dienste %1 neu starten</translation>
    </message>
    <message>
        <source>Rename the connection %1 to %2</source>
        <translation>Verbindung %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Set up the connection %1 from what %2 says</source>
        <translation>Verbindung %1 nach den Angaben von %2 einrichten</translation>
    </message>
    <message>
        <source>Delete the connection %1 that the repair set up</source>
        <translation>Verbindung %1 löschen, die die Reparatur eingerichtet hat</translation>
    </message>
    <message>
        <source>Store the key that you type for %1</source>
        <translation>Den Schlüssel, den Sie eingeben, für %1 speichern</translation>
    </message>
    <message>
        <source>Clear the key stored for %1</source>
        <translation>Den für %1 gespeicherten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Let Windows look for devices again</source>
        <translation>Windows erneut nach Geräten suchen lassen</translation>
    </message>
    <message>
        <source>Every VPN connection of this PC is cut for a moment.</source>
        <translation>Jede VPN-Verbindung dieses PCs wird kurz unterbrochen.</translation>
    </message>
    <message>
        <source>A protection is lowered a little.</source>
        <translation>Ein Schutz wird etwas verringert.</translation>
    </message>
    <message>
        <source>Another program or server may rely on how it is now.</source>
        <translation>Ein anderes Programm oder ein Server braucht vielleicht die jetzige Einstellung.</translation>
    </message>
    <message>
        <source>The pre-shared key must be typed again.</source>
        <translation>Der vorinstallierte Schlüssel muss neu eingegeben werden.</translation>
    </message>
    <message>
        <source>This PC is unprotected while it lasts.</source>
        <translation>Dieser PC ist währenddessen ungeschützt.</translation>
    </message>
    <message>
        <source>Your organisation sets this by Group Policy, so it is not changed here. (%1)</source>
        <translation>Ihre Organisation legt dies per Gruppenrichtlinie fest, daher wird es hier nicht geändert. (%1)</translation>
    </message>
    <message>
        <source>Your organisation manages this PC and sets this, so it is not changed here. (%1)</source>
        <translation>Ihre Organisation verwaltet diesen PC und legt dies fest, daher wird es hier nicht geändert. (%1)</translation>
    </message>
    <message>
        <source>This is an Always On connection of your organisation, so it is not changed here. (%1)</source>
        <translation>Dies ist eine Always-On-Verbindung Ihrer Organisation, daher wird sie hier nicht geändert. (%1)</translation>
    </message>
    <message>
        <source>Another program made this connection, so it is not changed here. (%1)</source>
        <translation>Ein anderes Programm hat diese Verbindung angelegt, daher wird sie hier nicht geändert. (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPTP first</source>
        <translation>Zuerst PPTP</translation>
    </message>
    <message>
        <source>L2TP/IPsec</source>
        <translation>L2TP/IPsec</translation>
    </message>
    <message>
        <source>L2TP/IPsec first</source>
        <translation>Zuerst L2TP/IPsec</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>Zuerst SSTP</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>Zuerst IKEv2</translation>
    </message>
    <message>
        <source>L2TP/IPsec, then SSTP</source>
        <translation>L2TP/IPsec, dann SSTP</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, dann SSTP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Pre-shared key for IKEv2 only</source>
        <translation>Vorinstallierter Schlüssel nur für IKEv2</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Optional encryption</source>
        <translation>Optionale Verschlüsselung</translation>
    </message>
    <message>
        <source>Require encryption</source>
        <translation>Verschlüsselung erforderlich</translation>
    </message>
    <message>
        <source>Maximum strength encryption</source>
        <translation>Maximale Verschlüsselung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>Not allowed, value 0</source>
        <translation>Nicht erlaubt, Wert 0</translation>
    </message>
    <message>
        <source>Allowed for the server, value 1</source>
        <translation>Für den Server erlaubt, Wert 1</translation>
    </message>
    <message>
        <source>Allowed, value 2</source>
        <translation>Erlaubt, Wert 2</translation>
    </message>
    <message>
        <source>No, value 0</source>
        <translation>Nein, Wert 0</translation>
    </message>
    <message>
        <source>Yes, value 1</source>
        <translation>Ja, Wert 1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Automatic, delayed</source>
        <translation>Automatisch, verzögert</translation>
    </message>
    <message>
        <source>With Windows</source>
        <translation>Mit Windows</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Could not be read (code %1)</source>
        <translation>Nicht lesbar (Code %1)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Registry type %1, %2 B</source>
        <translation>Registrierungstyp %1, %2 B</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Blocks port %1 of %2</source>
        <translation>Blockiert Port %1 von %2</translation>
    </message>
    <message>
        <source>Allows port %1 of %2</source>
        <translation>Erlaubt Port %1 von %2</translation>
    </message>
    <message>
        <source>Armed, acts after %1 min</source>
        <translation>Scharf geschaltet, wirkt nach %1 min</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>Problem %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>Keine solche Regel</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>Nicht scharf geschaltet</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The record that makes undo possible cannot be written: %1 (code %3).</source>
        <translation>Das Protokoll, das Rückgängigmachen erst ermöglicht, lässt sich nicht schreiben: %1 (Code %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Make that folder writable, or name another one with --state.</source>
        <translation>Es wurde nichts geändert. Machen Sie diesen Ordner beschreibbar, oder nennen Sie mit --state einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full, and the record that makes undo possible cannot be written: %1.</source>
        <translation>Der Datenträger ist voll, und das Protokoll, das Rückgängigmachen ermöglicht, lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Nothing further was changed. Make room and try again.</source>
        <translation>Es wurde nichts weiter geändert. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no VPN entry with the name &quot;%1&quot;.</source>
        <translation>Es gibt keinen VPN-Eintrag mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Leave --profile out to take the entry that failed last.</source>
        <translation>Lassen Sie --profile weg, um den zuletzt gescheiterten Eintrag zu nehmen.</translation>
    </message>
    <message>
        <source>More than one VPN entry has the name &quot;%1&quot;.</source>
        <translation>Mehr als ein VPN-Eintrag trägt den Namen „%1“.</translation>
    </message>
    <message>
        <source>Say in which phonebook: --profile &quot;PHONEBOOK/NAME&quot;.</source>
        <translation>Geben Sie das Telefonbuch an: --profile &quot;TELEFONBUCH/NAME&quot;.</translation>
    </message>
    <message>
        <source>One phonebook has more than one entry with the name &quot;%1&quot;.</source>
        <translation>Ein Telefonbuch enthält mehr als einen Eintrag mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Rename one of them in Windows; nobody can say which one it dials.</source>
        <translation>Benennen Sie einen davon in Windows um; niemand kann sagen, welcher gewählt wird.</translation>
    </message>
    <message>
        <source>There is no step with the name &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schritt mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair steps</source>
        <translation>Alle anzeigen mit: l2tp-repair steps</translation>
    </message>
    <message>
        <source>There is no repair with the number &quot;%1&quot;.</source>
        <translation>Es gibt keine Reparatur mit der Nummer „%1“.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair history</source>
        <translation>Alle anzeigen mit: l2tp-repair history</translation>
    </message>
    <message>
        <source>Nothing of repair &quot;%1&quot; is left to take back.</source>
        <translation>Von der Reparatur „%1“ ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>See what was done with: l2tp-repair history</source>
        <translation>Was getan wurde, zeigt: l2tp-repair history</translation>
    </message>
    <message>
        <source>There is no repair left to undo.</source>
        <translation>Es ist keine Reparatur mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Say which repair to undo.</source>
        <translation>Geben Sie an, welche Reparatur rückgängig gemacht werden soll.</translation>
    </message>
    <message>
        <source>Use --last for the newest one, or --run with its number.</source>
        <translation>Nehmen Sie --last für die neueste oder --run mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>See how it is used with: l2tp-repair --help</source>
        <translation>Wie es benutzt wird, zeigt: l2tp-repair --help</translation>
    </message>
    <message>
        <source>There is no scenario with the name &quot;%1&quot;.</source>
        <translation>Es gibt kein Szenario mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair scenario list</source>
        <translation>Alle anzeigen mit: l2tp-repair scenario list</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is not known here.</source>
        <translation>Der Code „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows.</source>
        <translation>Vergleichen Sie die Nummer mit der Meldung von Windows.</translation>
    </message>
    <message>
        <source>This PC has no L2TP entry to dial.</source>
        <translation>Dieser PC hat keinen L2TP-Eintrag, der gewählt werden könnte.</translation>
    </message>
    <message>
        <source>Add the VPN connection in Windows first.</source>
        <translation>Fügen Sie zuerst die VPN-Verbindung in Windows hinzu.</translation>
    </message>
    <message>
        <source>There is no simulated PC in %1.</source>
        <translation>In %1 liegt kein simulierter PC.</translation>
    </message>
    <message>
        <source>Make one with: l2tp-repair scenario create office-vpn FILE</source>
        <translation>Legen Sie einen an mit: l2tp-repair scenario create office-vpn DATEI</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected now, and was left alone.</source>
        <translation>„%1“ ist gerade verbunden und wurde in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Disconnect it, then test again.</source>
        <translation>Trennen Sie die Verbindung, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Another copy of this program is repairing this PC.</source>
        <translation>Ein anderes Exemplar dieses Programms repariert gerade diesen PC.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again. Nothing was changed by this one.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut. Von hier aus wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This program repairs Windows, and this is not Windows.</source>
        <translation>Dieses Programm repariert Windows, und dies ist kein Windows.</translation>
    </message>
    <message>
        <source>Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.</source>
        <translation>Üben Sie hier mit --pc simulated, oder öffnen Sie mit --pc files:PFAD, was Ihnen jemand geschickt hat.</translation>
    </message>
    <message>
        <source>Files that somebody sent can be looked at, not repaired.</source>
        <translation>Zugesandte Dateien lassen sich ansehen, nicht reparieren.</translation>
    </message>
    <message>
        <source>See what would be done with: fix --what-if</source>
        <translation>Was getan würde, zeigt: fix --what-if</translation>
    </message>
    <message>
        <source>This version cannot open files: %1.</source>
        <translation>Diese Version kann keine Dateien öffnen: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which PC is meant.</source>
        <translation>„%1“ sagt nicht, welcher PC gemeint ist.</translation>
    </message>
    <message>
        <source>Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.</source>
        <translation>Nehmen Sie --pc this, --pc simulated, --pc simulated:DATEI oder --pc files:PFAD.</translation>
    </message>
    <message>
        <source>This does not say which VPN server is meant.</source>
        <translation>Das sagt nicht, welcher VPN-Server gemeint ist.</translation>
    </message>
    <message>
        <source>Type its name or address, for example vpn.example.com.</source>
        <translation>Geben Sie seinen Namen oder seine Adresse ein, zum Beispiel vpn.example.com.</translation>
    </message>
    <message>
        <source>This pre-shared key is empty, or has a character that no key can have.</source>
        <translation>Dieser vorinstallierte Schlüssel ist leer oder hat ein Zeichen, das kein Schlüssel haben kann.</translation>
    </message>
    <message>
        <source>Type the key by hand, as you were given it.</source>
        <translation>Geben Sie den Schlüssel von Hand ein, so wie Sie ihn bekommen haben.</translation>
    </message>
    <message>
        <source>This is too long for a pre-shared key.</source>
        <translation>Das ist zu lang für einen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>See whether more than the key was copied.</source>
        <translation>Sehen Sie nach, ob mehr als der Schlüssel kopiert wurde.</translation>
    </message>
    <message>
        <source>The record of repair %1 was made on another PC.</source>
        <translation>Das Protokoll der Reparatur %1 stammt von einem anderen PC.</translation>
    </message>
    <message>
        <source>It is shown and never used here; undo that repair on its own PC.</source>
        <translation>Es wird angezeigt und hier nie benutzt; machen Sie jene Reparatur auf ihrem eigenen PC rückgängig.</translation>
    </message>
    <message>
        <source>The record of a repair is damaged or was edited (%1).</source>
        <translation>Das Protokoll einer Reparatur ist beschädigt oder wurde bearbeitet (%1).</translation>
    </message>
    <message>
        <source>It is shown and never used; its folder holds undo.reg and the phonebook as it was.</source>
        <translation>Es wird angezeigt und nie benutzt; in seinem Ordner liegen undo.reg und das Telefonbuch, wie es war.</translation>
    </message>
    <message>
        <source>A newer version of this program made the record of a repair (%1).</source>
        <translation>Eine neuere Version dieses Programms hat das Protokoll einer Reparatur geschrieben (%1).</translation>
    </message>
    <message>
        <source>Undo it with that version.</source>
        <translation>Machen Sie sie mit jener Version rückgängig.</translation>
    </message>
    <message>
        <source>There is no folder to keep records in, because %1 is not set.</source>
        <translation>Es gibt keinen Ordner für die Protokolle, weil %1 nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Name one with --state.</source>
        <translation>Nennen Sie einen mit --state.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Es wurde kein Geheimnis angegeben.</translation>
    </message>
    <message>
        <source>Type it when asked, or send it as one line to standard input.</source>
        <translation>Geben Sie es auf Nachfrage ein, oder senden Sie es als eine Zeile an die Standardeingabe.</translation>
    </message>
    <message>
        <source>The service %1 was left running: another one that runs now needs it.</source>
        <translation>Der Dienst %1 läuft weiter: Ein anderer, der jetzt läuft, braucht ihn.</translation>
    </message>
    <message>
        <source>Restart the PC if it should be stopped.</source>
        <translation>Starten Sie den PC neu, falls er beendet werden soll.</translation>
    </message>
    <message>
        <source>Consent was not given, so nothing was changed.</source>
        <translation>Die Zustimmung wurde nicht erteilt, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start it again and allow it, or ask an administrator.</source>
        <translation>Starten Sie erneut und erlauben Sie es, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>This Windows is older than this program knows (build %1). Nothing was changed.</source>
        <translation>Dieses Windows ist älter, als dieses Programm es kennt (Build %1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use it on Windows 10 version 1809 (build 17763) or newer.</source>
        <translation>Verwenden Sie es unter Windows 10, Version 1809 (Build 17763), oder neuer.</translation>
    </message>
    <message>
        <source>Windows does not let this program restart the PC.</source>
        <translation>Windows lässt dieses Programm den PC nicht neu starten.</translation>
    </message>
    <message>
        <source>Restart it from the Start menu: Restart, not Shut down.</source>
        <translation>Starten Sie ihn über das Startmenü neu: „Neu starten“, nicht „Herunterfahren“.</translation>
    </message>
    <message>
        <source>Changing this needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Diese Änderung braucht Administratorrechte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start the program as an administrator, or use the wizard, which asks.</source>
        <translation>Starten Sie das Programm als Administrator, oder nehmen Sie den Assistenten, der danach fragt.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights did not come up (%1).</source>
        <translation>Das Hilfsprogramm mit Administratorrechten ist nicht gestartet (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, install this program anew.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut; bleibt es so, installieren Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights ended too early.</source>
        <translation>Das Hilfsprogramm mit Administratorrechten endete zu früh.</translation>
    </message>
    <message>
        <source>Check again. What it left half done is put back as soon as you allow the next repair.</source>
        <translation>Prüfen Sie erneut. Was halb erledigt ist, wird zurückgenommen, sobald Sie die nächste Reparatur erlauben.</translation>
    </message>
    <message>
        <source>This PC is no longer as it was when the plan was made.</source>
        <translation>Dieser PC ist nicht mehr so, wie er beim Planen war.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again, and decide by what is there now.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie erneut, und entscheiden Sie nach dem, was jetzt da ist.</translation>
    </message>
    <message>
        <source>The record asks for a change that no step of this program makes.</source>
        <translation>Das Protokoll verlangt eine Änderung, die kein Schritt dieses Programms macht.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at that record.</source>
        <translation>Es wurde nichts geändert. Ein Administrator sollte sich das Protokoll ansehen.</translation>
    </message>
    <message>
        <source>The folder for this PC&apos;s records was made by somebody else: %1.</source>
        <translation>Den Ordner für die Protokolle dieses PCs hat jemand anders angelegt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at it and remove it.</source>
        <translation>Es wurde nichts geändert. Ein Administrator sollte ihn ansehen und entfernen.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>Dies wurde nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Compare the name with what is really there.</source>
        <translation>Vergleichen Sie den Namen mit dem, was wirklich da ist.</translation>
    </message>
    <message>
        <source>This program may not touch: %1.</source>
        <translation>Dieses Programm darf darauf nicht zugreifen: %1.</translation>
    </message>
    <message>
        <source>Run it as a user who may, or as an administrator. Nothing was changed there.</source>
        <translation>Führen Sie es als jemand aus, der darf, oder als Administrator. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1.</source>
        <translation>Jemand anders hat dies inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>Check again, and decide by what is there now.</source>
        <translation>Prüfen Sie erneut, und entscheiden Sie nach dem, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Another program is using this: %1.</source>
        <translation>Ein anderes Programm benutzt dies gerade: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Augenblick, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There was no answer in time (%2: %1).</source>
        <translation>Es kam nicht rechtzeitig eine Antwort (%2: %1).</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Dies lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is damaged and was left alone: %1 (%2).</source>
        <translation>Dies ist beschädigt und wurde in Ruhe gelassen: %1 (%2).</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the file.</source>
        <translation>Bitten Sie um eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this: %1 (%2).</source>
        <translation>Eine neuere Version dieses Programms hat dies geschrieben: %1 (%2).</translation>
    </message>
    <message>
        <source>Install that version, then try again.</source>
        <translation>Installieren Sie jene Version, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is larger than this program accepts: %1.</source>
        <translation>Dies ist größer, als dieses Programm annimmt: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is the right file.</source>
        <translation>Vergewissern Sie sich, dass es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>This cannot be done here (%2: %1).</source>
        <translation>Dies ist hier nicht möglich (%2: %1).</translation>
    </message>
    <message>
        <source>The part of the system that would answer is not running (%2: %1).</source>
        <translation>Der Teil des Systems, der antworten müsste, läuft nicht (%2: %1).</translation>
    </message>
    <message>
        <source>Restart the PC and try again.</source>
        <translation>Starten Sie den PC neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Der Datenträger ist voll: %1.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1 (%2, code %3).</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben: %1 (%2, Code %3).</translation>
    </message>
    <message>
        <source>See whether the disk is there, writable and sound.</source>
        <translation>Sehen Sie nach, ob der Datenträger da, beschreibbar und heil ist.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The system refused (%2: %1, code %3).</source>
        <translation>Das System hat abgelehnt (%2: %1, Code %3).</translation>
    </message>
    <message>
        <source>Look up the code with: l2tp-repair explain %3</source>
        <translation>Was der Code bedeutet, zeigt: l2tp-repair explain %3</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Meinten Sie: %1?</translation>
    </message>
    <message>
        <source>Windows keeps the service %1 from being changed, even by administrators.</source>
        <translation>Windows lässt den Dienst %1 nicht ändern, auch nicht von Administratoren.</translation>
    </message>
    <message>
        <source>In regedit, set Start to 2 under HKLM\SYSTEM\CurrentControlSet\Services\%1, then restart this PC.</source>
        <translation>Setzen Sie in regedit Start unter HKLM\SYSTEM\CurrentControlSet\Services\%1 auf 2, und starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>No user name and password are stored for &quot;%1&quot;, so it was not dialled.</source>
        <translation>Für „%1“ sind kein Benutzername und kein Kennwort gespeichert, daher wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>Type them for this test. On the command line: l2tp-repair test --user NAME</source>
        <translation>Geben Sie sie für diesen Test ein. Auf der Befehlszeile: l2tp-repair test --user NAME</translation>
    </message>
    <message>
        <source>Windows lacks a library that this needs: %1 (code %3).</source>
        <translation>Windows fehlt eine Bibliothek, die hierfür nötig ist: %1 (Code %3).</translation>
    </message>
    <message>
        <source>Repair the files of Windows with: sfc /scannow</source>
        <translation>Reparieren Sie die Dateien von Windows mit: sfc /scannow</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Nothing is wrong with this; you asked for it.</source>
        <translation>Daran ist nichts falsch; Sie haben darum gebeten.</translation>
    </message>
    <message>
        <source>This PC did not let it be read, so nothing is changed. (code %1)</source>
        <translation>Dieser PC ließ es nicht lesen, daher wird nichts geändert. (Code %1)</translation>
    </message>
    <message>
        <source>Whether a policy rules this could not be read, so nothing is changed.</source>
        <translation>Ob eine Richtlinie dies vorgibt, ließ sich nicht lesen, daher wird nichts geändert.</translation>
    </message>
    <message>
        <source>The service is switched off, so nothing can start it. (service %1)</source>
        <translation>Der Dienst ist abgeschaltet, daher kann nichts ihn starten. (Dienst %1)</translation>
    </message>
    <message>
        <source>%2 changed how the service %1 starts. (System log, event 7040)</source>
        <translation>%2 hat geändert, wie der Dienst %1 startet. (Systemprotokoll, Ereignis 7040)</translation>
    </message>
    <message>
        <source>The service is not on this PC any more, as some tuning scripts leave it. (service %1)</source>
        <translation>Der Dienst ist nicht mehr auf diesem PC, wie es manche Tuning-Skripte hinterlassen. (Dienst %1)</translation>
    </message>
    <message>
        <source>The service may start, but it does not run. (service %1)</source>
        <translation>Der Dienst darf starten, läuft aber nicht. (Dienst %1)</translation>
    </message>
    <message>
        <source>What starts the service by itself is missing, so it is gone after the next restart. (service %1)</source>
        <translation>Was den Dienst von selbst startet, fehlt, daher ist er nach dem nächsten Neustart weg. (Dienst %1)</translation>
    </message>
    <message>
        <source>Both services are switched off or missing, so a restart would not bring them back.</source>
        <translation>Beide Dienste sind abgeschaltet oder fehlen, ein Neustart brächte sie also nicht zurück.</translation>
    </message>
    <message>
        <source>%1 holds a port that the VPN needs. (UDP %2)</source>
        <translation>%1 belegt einen Port, den das VPN braucht. (UDP %2)</translation>
    </message>
    <message>
        <source>%1 holds the ports instead, and may have switched the service off on purpose.</source>
        <translation>%1 belegt stattdessen die Ports und hat den Dienst vielleicht absichtlich abgeschaltet.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it.</source>
        <translation>Der Test des Servers zeigte einen Router davor.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it, and another in front of this PC.</source>
        <translation>Der Test des Servers zeigte einen Router davor und einen weiteren vor diesem PC.</translation>
    </message>
    <message>
        <source>There is a router in front of this PC. It seldom matters; tick this if whoever runs the server says so.</source>
        <translation>Vor diesem PC steht ein Router. Das macht selten etwas aus; setzen Sie den Haken, wenn der Betreiber des Servers es sagt.</translation>
    </message>
    <message>
        <source>Not to be seen from here. Tick this only if whoever runs the server says so.</source>
        <translation>Von hier aus nicht zu sehen. Setzen Sie den Haken nur, wenn der Betreiber des Servers es sagt.</translation>
    </message>
    <message>
        <source>The setting is right, but it was changed after the last start of Windows. Restart this PC.</source>
        <translation>Die Einstellung stimmt, wurde aber nach dem letzten Start von Windows geändert. Starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>The setting is there, but not as a number, so Windows ignores it.</source>
        <translation>Die Einstellung ist da, aber nicht als Zahl, daher beachtet Windows sie nicht.</translation>
    </message>
    <message>
        <source>The setting is there, but it holds no number, so Windows ignores it.</source>
        <translation>Die Einstellung ist da, enthält aber keine Zahl, daher beachtet Windows sie nicht.</translation>
    </message>
    <message>
        <source>There is a setting whose name only looks right, so Windows ignores it. (%1)</source>
        <translation>Es gibt eine Einstellung, deren Name nur richtig aussieht, daher beachtet Windows sie nicht. (%1)</translation>
    </message>
    <message>
        <source>The setting is there, but in a place where Windows does not look. (%1)</source>
        <translation>Die Einstellung ist da, aber an einer Stelle, an der Windows nicht nachsieht. (%1)</translation>
    </message>
    <message>
        <source>This PC is set to open L2TP without IPsec. Ask whoever set it up what for.</source>
        <translation>Dieser PC ist so eingestellt, dass er L2TP ohne IPsec öffnet. Fragen Sie, wer das eingerichtet hat, wozu.</translation>
    </message>
    <message>
        <source>The last try ended with error 800, which only says that every type failed.</source>
        <translation>Der letzte Versuch endete mit Fehler 800, der nur sagt, dass jeder Typ scheiterte.</translation>
    </message>
    <message>
        <source>The connection tries several types. Tick this if your administrator names L2TP/IPsec.</source>
        <translation>Die Verbindung probiert mehrere Typen. Setzen Sie den Haken, wenn Ihr Administrator L2TP/IPsec nennt.</translation>
    </message>
    <message>
        <source>The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.</source>
        <translation>Die Verbindung ist auf einen anderen Typ eingestellt. Setzen Sie den Haken nur, wenn Ihr Administrator L2TP/IPsec nennt.</translation>
    </message>
    <message>
        <source>A key is stored for this connection, but the connection does not use it.</source>
        <translation>Für diese Verbindung ist ein Schlüssel gespeichert, aber sie benutzt ihn nicht.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: no certificate was found.</source>
        <translation>Der letzte Versuch endete mit Fehler %1: Es wurde kein Zertifikat gefunden.</translation>
    </message>
    <message>
        <source>Tick this if your administrator gave you a key rather than a certificate.</source>
        <translation>Setzen Sie den Haken, wenn Ihr Administrator Ihnen einen Schlüssel statt eines Zertifikats gegeben hat.</translation>
    </message>
    <message>
        <source>You will be asked for the key, for nobody can read a stored one.</source>
        <translation>Sie werden nach dem Schlüssel gefragt, denn niemand kann einen gespeicherten lesen.</translation>
    </message>
    <message>
        <source>Windows says that no key is stored for this connection.</source>
        <translation>Windows sagt, dass für diese Verbindung kein Schlüssel gespeichert ist.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: one side does not have the encryption that is asked for.</source>
        <translation>Der letzte Versuch endete mit Fehler %1: Eine Seite hat die verlangte Verschlüsselung nicht.</translation>
    </message>
    <message>
        <source>The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the server.</source>
        <translation>Die erlaubten Anmeldeverfahren können für diese Verschlüsselung keine Schlüssel bilden. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The connection refuses this encryption. Some servers insist on it; ask whoever runs the server.</source>
        <translation>Die Verbindung lehnt diese Verschlüsselung ab. Manche Server bestehen darauf; fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Only methods are allowed that Windows has given up.</source>
        <translation>Es sind nur Verfahren erlaubt, die Windows aufgegeben hat.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.</source>
        <translation>Der letzte Versuch endete mit Fehler %1, und MS-CHAP v2 ist nicht erlaubt. Prüfen Sie zuerst das Kennwort.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.</source>
        <translation>Der letzte Versuch endete mit Fehler %1, und nur MS-CHAP v2 ist erlaubt. Prüfen Sie zuerst das Kennwort.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.</source>
        <translation>Der letzte Versuch endete mit Fehler %1, und PAP ist nicht erlaubt. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>They are off. Tick this unless the server is a very old one.</source>
        <translation>Sie sind aus. Setzen Sie den Haken, außer der Server ist sehr alt.</translation>
    </message>
    <message>
        <source>They are off, and the last try ended with error %1, which can come from that.</source>
        <translation>Sie sind aus, und der letzte Versuch endete mit Fehler %1, der daher kommen kann.</translation>
    </message>
    <message>
        <source>IPv4 is not ticked in this connection.</source>
        <translation>In dieser Verbindung ist IPv4 nicht angehakt.</translation>
    </message>
    <message>
        <source>A rule of Windows Defender Firewall blocks it: %1. (UDP %2)</source>
        <translation>Eine Regel der Windows Defender Firewall blockiert es: %1. (UDP %2)</translation>
    </message>
    <message>
        <source>%2 blocks it by its rule %1. (UDP %3)</source>
        <translation>%2 blockiert es durch die Regel %1. (UDP %3)</translation>
    </message>
    <message>
        <source>Your organisation manages the firewall, so settings made at this PC do not count.</source>
        <translation>Ihre Organisation verwaltet die Firewall, daher zählen Einstellungen an diesem PC nicht.</translation>
    </message>
    <message>
        <source>A test is running already; the firewall comes back by itself.</source>
        <translation>Ein Test läuft bereits; die Firewall kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>The firewall turns itself on again after %1 min, and after a crash or a restart.</source>
        <translation>Die Firewall schaltet sich nach %1 min von selbst wieder ein, auch nach einem Absturz oder Neustart.</translation>
    </message>
    <message>
        <source>%1 is connected now. Disconnect it first.</source>
        <translation>%1 ist gerade verbunden. Trennen Sie die Verbindung zuerst.</translation>
    </message>
    <message>
        <source>Somebody else manages this connection, so it is left alone.</source>
        <translation>Jemand anders verwaltet diese Verbindung, daher wird sie in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>This connection is hidden by the program that made it, so it is left alone.</source>
        <translation>Das Programm, das diese Verbindung angelegt hat, verbirgt sie, daher wird sie in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>%1 is not in the list of connections any more.</source>
        <translation>%1 steht nicht mehr in der Liste der Verbindungen.</translation>
    </message>
    <message>
        <source>The connection as it is now stays in the list under the name %1.</source>
        <translation>Die Verbindung, wie sie jetzt ist, bleibt unter dem Namen %1 in der Liste.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break it since %2. The update %3 mends it.</source>
        <translation>Von Windows %1 ist bekannt, dass es dies seit %2 stört. Das Update %3 behebt es.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break some VPNs since %2. The update %3 mends it.</source>
        <translation>Von Windows %1 ist bekannt, dass es manche VPNs seit %2 stört. Das Update %3 behebt es.</translation>
    </message>
    <message>
        <source>Windows says so in its own list. (%1)</source>
        <translation>Windows sagt es in seiner eigenen Liste. (%1)</translation>
    </message>
    <message>
        <source>This version has no words for what another version found.</source>
        <translation>Diese Version hat keine Worte für das, was eine andere Version gefunden hat.</translation>
    </message>
    <message>
        <source>Windows does not know the device any more. It comes back when Windows looks for it. (%1)</source>
        <translation>Windows kennt das Gerät nicht mehr. Es kommt zurück, wenn Windows danach sucht. (%1)</translation>
    </message>
    <message>
        <source>Somebody or something switched it off. (%1, problem 22)</source>
        <translation>Jemand oder etwas hat es abgeschaltet. (%1, Problem 22)</translation>
    </message>
    <message>
        <source>Its driver is switched off, as some tuning scripts leave it. (%1, service %2)</source>
        <translation>Sein Treiber ist abgeschaltet, wie es manche Tuning-Skripte hinterlassen. (%1, Dienst %2)</translation>
    </message>
    <message>
        <source>It works again after a restart of this PC. (%1)</source>
        <translation>Nach einem Neustart dieses PCs funktioniert es wieder. (%1)</translation>
    </message>
    <message>
        <source>Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. (%2)</source>
        <translation>Windows meldet Problem %1, das Handarbeit braucht: Deinstallieren Sie andere VPN-Programme, und starten Sie dann neu. (%2)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>Changed, and the check no longer finds anything wrong here.</source>
        <translation>Geändert, und die Prüfung findet hier nichts mehr, was nicht stimmt.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Changed; nobody has looked again yet.</source>
        <translation>Geändert; nachgesehen hat noch niemand.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>braucht einen Neustart</translation>
    </message>
    <message>
        <source>Changed. Windows takes it into account after a restart.</source>
        <translation>Geändert. Windows berücksichtigt es nach einem Neustart.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>Es war schon so.</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>nicht repariert</translation>
    </message>
    <message>
        <source>Changed, but the check still finds the same problem.</source>
        <translation>Geändert, aber die Prüfung findet noch dasselbe Problem.</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Somebody else changed this since the check, so it was not touched.</source>
        <translation>Jemand anders hat dies seit der Prüfung geändert, daher wurde es nicht angefasst.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Windows did not allow it. Nothing was changed; an administrator may.</source>
        <translation>Windows hat es nicht erlaubt. Es wurde nichts geändert; ein Administrator darf es.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>It could not be done, and what was begun was put back.</source>
        <translation>Es war nicht möglich, und das Begonnene wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>halb erledigt</translation>
    </message>
    <message>
        <source>It could not be done, and not all of it could be put back. Try undo.</source>
        <translation>Es war nicht möglich, und nicht alles ließ sich zurücknehmen. Versuchen Sie es mit Rückgängig.</translation>
    </message>
    <message>
        <source>needs the key</source>
        <translation>braucht den Schlüssel</translation>
    </message>
    <message>
        <source>The pre-shared key was not given, so nothing was changed.</source>
        <translation>Der vorinstallierte Schlüssel wurde nicht angegeben, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>vorher angehalten</translation>
    </message>
    <message>
        <source>The repair was stopped before this had its turn.</source>
        <translation>Die Reparatur wurde angehalten, bevor dies an der Reihe war.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>It is as it was before the repair.</source>
        <translation>Es ist wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>already back</source>
        <translation>schon wie vorher</translation>
    </message>
    <message>
        <source>It was as before the repair already.</source>
        <translation>Es war schon wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>Somebody else changed this since the repair, so it was not touched.</source>
        <translation>Jemand anders hat dies seit der Reparatur geändert, daher wurde es nicht angefasst.</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>nicht zurückgenommen</translation>
    </message>
    <message>
        <source>It could not be put back, and is as the repair left it.</source>
        <translation>Es ließ sich nicht zurücknehmen und ist so, wie die Reparatur es hinterlassen hat.</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>recovery after an interruption</source>
        <translation>Wiederherstellung nach einer Unterbrechung</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>The server was asked only a moment ago. Wait half a minute and ask again.</source>
        <translation>Der Server wurde gerade erst gefragt. Warten Sie eine halbe Minute, und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on the Internet. Check how it is written.</source>
        <translation>Der Name des Servers ist im Internet nicht bekannt. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nobody could say what the server&apos;s address is: is this PC online?</source>
        <translation>Niemand konnte die Adresse des Servers nennen: Ist dieser PC online?</translation>
    </message>
    <message>
        <source>The server has an IPv6 address only; many networks cannot reach it for L2TP.</source>
        <translation>Der Server hat nur eine IPv6-Adresse; aus vielen Netzwerken ist sie für L2TP nicht erreichbar.</translation>
    </message>
    <message>
        <source>This PC has no way to the server&apos;s address: it is not connected to a network.</source>
        <translation>Dieser PC hat keinen Weg zur Adresse des Servers: Er ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>The server&apos;s address is one of IPv6, and this PC has no way to those.</source>
        <translation>Die Adresse des Servers ist eine IPv6-Adresse, und zu solchen hat dieser PC keinen Weg.</translation>
    </message>
    <message>
        <source>A firewall on this PC stopped the question. Windows&apos; own service may still get through.</source>
        <translation>Eine Firewall auf diesem PC hat die Frage aufgehalten. Der Windows-Dienst selbst kommt vielleicht trotzdem durch.</translation>
    </message>
    <message>
        <source>A firewall on the way says that it forbids this.</source>
        <translation>Eine Firewall unterwegs sagt, dass sie dies verbietet.</translation>
    </message>
    <message>
        <source>Something answers that is no VPN server. (not IKE)</source>
        <translation>Es antwortet etwas, das kein VPN-Server ist. (kein IKE)</translation>
    </message>
    <message>
        <source>The server answers, and refuses this PC for a reason of its own.</source>
        <translation>Der Server antwortet und lehnt diesen PC aus einem eigenen Grund ab.</translation>
    </message>
    <message>
        <source>The server takes none of the security settings that Windows offers, but takes others.</source>
        <translation>Der Server nimmt keine der Sicherheitseinstellungen an, die Windows anbietet, wohl aber andere.</translation>
    </message>
    <message>
        <source>The server answers and accepts what Windows offers. (IKEv1)</source>
        <translation>Der Server antwortet und nimmt an, was Windows anbietet. (IKEv1)</translation>
    </message>
    <message>
        <source>UDP 4500 answers and UDP 500 does not. Windows always begins on 500.</source>
        <translation>UDP 4500 antwortet und UDP 500 nicht. Windows beginnt immer auf 500.</translation>
    </message>
    <message>
        <source>UDP 500 answers and UDP 4500 does not; behind a router Windows needs both.</source>
        <translation>UDP 500 antwortet und UDP 4500 nicht; hinter einem Router braucht Windows beide.</translation>
    </message>
    <message>
        <source>UDP 4500 does not answer. Without a router between, Windows does not need it.</source>
        <translation>UDP 4500 antwortet nicht. Ohne Router dazwischen braucht Windows ihn nicht.</translation>
    </message>
    <message>
        <source>The server asks for packets as if there were a router between, though there is none.</source>
        <translation>Der Server verlangt Pakete, als stünde ein Router dazwischen, obwohl keiner da ist.</translation>
    </message>
    <message>
        <source>Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here.</source>
        <translation>Ohne Router benutzt Windows ESP (IP-Protokoll 50), das sich von hier aus nicht testen lässt.</translation>
    </message>
    <message>
        <source>The key is right: server and PC proved it to each other.</source>
        <translation>Der Schlüssel ist richtig: Server und PC haben es einander bewiesen.</translation>
    </message>
    <message>
        <source>The key is right, but the server refuses this PC for another reason.</source>
        <translation>Der Schlüssel ist richtig, aber der Server lehnt diesen PC aus einem anderen Grund ab.</translation>
    </message>
    <message>
        <source>The key is wrong.</source>
        <translation>Der Schlüssel ist falsch.</translation>
    </message>
    <message>
        <source>The key is very probably wrong.</source>
        <translation>Der Schlüssel ist sehr wahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same.</source>
        <translation>Es lässt sich nicht sagen, ob der Schlüssel falsch oder UDP 4500 blockiert ist: Beides sieht gleich aus.</translation>
    </message>
    <message>
        <source>The server has no key for this PC: certificates only, or keys for other addresses.</source>
        <translation>Der Server hat keinen Schlüssel für diesen PC: nur Zertifikate oder Schlüssel für andere Adressen.</translation>
    </message>
    <message>
        <source>A way out: the server also offers SSTP.</source>
        <translation>Ein Ausweg: Der Server bietet auch SSTP an.</translation>
    </message>
    <message>
        <source>A way out: the server also offers IKEv2.</source>
        <translation>Ein Ausweg: Der Server bietet auch IKEv2 an.</translation>
    </message>
    <message>
        <source>No key was typed.</source>
        <translation>Es wurde kein Schlüssel eingegeben.</translation>
    </message>
    <message>
        <source>The key begins with a blank.</source>
        <translation>Der Schlüssel beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The key ends with a blank.</source>
        <translation>Der Schlüssel endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The key has a blank inside.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The key has typographic quotes, as a word processor makes them.</source>
        <translation>Der Schlüssel enthält typografische Anführungszeichen, wie eine Textverarbeitung sie macht.</translation>
    </message>
    <message>
        <source>The key has a typographic dash or dots, as a word processor makes them.</source>
        <translation>Der Schlüssel enthält einen typografischen Strich oder typografische Punkte, wie eine Textverarbeitung sie macht.</translation>
    </message>
    <message>
        <source>The key has a character that cannot be seen.</source>
        <translation>Der Schlüssel enthält ein Zeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>The key has letters outside ASCII, which two systems may write differently.</source>
        <translation>Der Schlüssel enthält Zeichen außerhalb von ASCII, die zwei Systeme verschieden schreiben können.</translation>
    </message>
    <message>
        <source>The key has a tab, a line end or another control character.</source>
        <translation>Der Schlüssel enthält einen Tabulator, ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The key has a quote, which some servers take for the end of the key.</source>
        <translation>Der Schlüssel enthält ein Anführungszeichen, das manche Server für das Ende des Schlüssels halten.</translation>
    </message>
    <message>
        <source>The key has a backslash, which some servers read in their own way.</source>
        <translation>Der Schlüssel enthält einen umgekehrten Schrägstrich, den manche Server auf ihre eigene Weise lesen.</translation>
    </message>
    <message>
        <source>The key has a #, which some servers take for a comment.</source>
        <translation>Der Schlüssel enthält ein #, das manche Server für einen Kommentar halten.</translation>
    </message>
    <message>
        <source>The key begins with 0x or 0s, which some servers read as another alphabet.</source>
        <translation>Der Schlüssel beginnt mit 0x oder 0s, was manche Server als anderes Alphabet lesen.</translation>
    </message>
    <message>
        <source>The key has a 0 or an O: which of them is it?</source>
        <translation>Der Schlüssel enthält eine 0 oder ein O: Welches von beiden ist es?</translation>
    </message>
    <message>
        <source>The key has a 1, an l or an I: which of them is it?</source>
        <translation>Der Schlüssel enthält eine 1, ein l oder ein I: Welches davon ist es?</translation>
    </message>
    <message>
        <source>The key has digits only.</source>
        <translation>Der Schlüssel besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>The key is short: it works, but is quickly guessed.</source>
        <translation>Der Schlüssel ist kurz: Er funktioniert, ist aber schnell erraten.</translation>
    </message>
    <message>
        <source>The key is longer than Windows can hold.</source>
        <translation>Der Schlüssel ist länger, als Windows speichern kann.</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 4500)</source>
        <translation>Der Server hat nach %1 ms geantwortet. (UDP 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500 and 4500)</source>
        <translation>Der Server hat nach %1 ms geantwortet. (UDP 500 und 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500)</source>
        <translation>Der Server hat nach %1 ms geantwortet. (UDP 500)</translation>
    </message>
    <message>
        <source>Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and 4500.</source>
        <translation>Niemand antwortet: eine falsche Adresse, ein ausgeschalteter oder überlasteter Server oder ein Netzwerk, das UDP 500 und 4500 verwirft.</translation>
    </message>
    <message>
        <source>Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on the way.</source>
        <translation>Unter dieser Adresse ist etwas, schweigt aber auf UDP 500 und 4500: kein L2TP, ein überlasteter Server oder auf dem Weg verloren.</translation>
    </message>
    <message>
        <source>The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it.</source>
        <translation>Die Adresse weist UDP 500 oder 4500 ab: Dort läuft kein VPN-Dienst, oder eine Firewall antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>The server seems to have too many unfinished requests. Wait half a minute and ask again.</source>
        <translation>Der Server hat anscheinend zu viele unfertige Anfragen. Warten Sie eine halbe Minute und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there.</source>
        <translation>Der Server antwortet nur in IKEv2; L2TP/IPsec braucht IKEv1, das dort anscheinend ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this address.</source>
        <translation>Der Server antwortet, hat aber nichts für diesen PC: andere Sicherheitseinstellungen, kein L2TP oder nicht für diese Adresse.</translation>
    </message>
    <message>
        <source>Windows will see the server behind a router: it needs the NAT setting for it.</source>
        <translation>Windows wird den Server hinter einem Router sehen: Dafür braucht es die NAT-Einstellung.</translation>
    </message>
    <message>
        <source>Windows will see no router before the server: the NAT setting is not needed for it.</source>
        <translation>Windows wird vor dem Server keinen Router sehen: Die NAT-Einstellung wird dafür nicht gebraucht.</translation>
    </message>
    <message>
        <source>Windows will see this PC behind a router.</source>
        <translation>Windows wird diesen PC hinter einem Router sehen.</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>Was zurückkam, sagt nichts über den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ras-error</name>
    <message>
        <source>A Windows service that the VPN needs is switched off.</source>
        <translation>Ein Windows-Dienst, den das VPN braucht, ist abgeschaltet.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs stopped or does not start.</source>
        <translation>Ein Windows-Dienst, den das VPN braucht, wurde beendet oder startet nicht.</translation>
    </message>
    <message>
        <source>A Windows service cannot start, because one that it needs does not.</source>
        <translation>Ein Windows-Dienst kann nicht starten, weil einer, den er braucht, nicht startet.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs was removed from this PC.</source>
        <translation>Ein Windows-Dienst, den das VPN braucht, wurde von diesem PC entfernt.</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is missing. (WAN Miniport)</source>
        <translation>Das Windows-Gerät für VPN-Verbindungen fehlt. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is switched off. (WAN Miniport)</source>
        <translation>Das Windows-Gerät für VPN-Verbindungen ist abgeschaltet. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is damaged. (WAN Miniport)</source>
        <translation>Das Windows-Gerät für VPN-Verbindungen ist beschädigt. (WAN Miniport)</translation>
    </message>
    <message>
        <source>Another VPN or security product has put a filter into the network of this PC.</source>
        <translation>Ein anderes VPN- oder Sicherheitsprodukt hat einen Filter in das Netzwerk dieses PCs gesetzt.</translation>
    </message>
    <message>
        <source>Another attempt, or a stuck Windows service, still holds the connection.</source>
        <translation>Ein anderer Versuch oder ein hängender Windows-Dienst hält die Verbindung noch fest.</translation>
    </message>
    <message>
        <source>Another attempt is still under way.</source>
        <translation>Ein anderer Versuch läuft noch.</translation>
    </message>
    <message>
        <source>The list of connections is damaged, or the connection is not in it. (rasphone.pbk)</source>
        <translation>Die Liste der Verbindungen ist beschädigt, oder die Verbindung steht nicht darin. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>You have no right to change the list of connections. (rasphone.pbk)</source>
        <translation>Sie haben kein Recht, die Liste der Verbindungen zu ändern. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Dies braucht einen Administrator.</translation>
    </message>
    <message>
        <source>The program that dialled made a mistake.</source>
        <translation>Das Programm, das gewählt hat, hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Somebody ended the connection.</source>
        <translation>Jemand hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The connection needs an answer from you, and nobody was asked.</source>
        <translation>Die Verbindung braucht eine Antwort von Ihnen, und niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>Internet sharing is active on this PC.</source>
        <translation>Die Internetfreigabe ist auf diesem PC aktiv.</translation>
    </message>
    <message>
        <source>The name or address of the server is mistyped.</source>
        <translation>Der Name oder die Adresse des Servers ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>This PC has no internet connection.</source>
        <translation>Dieser PC hat keine Internetverbindung.</translation>
    </message>
    <message>
        <source>The network of this PC does not give out the address of the server. (DNS)</source>
        <translation>Das Netzwerk dieses PCs nennt die Adresse des Servers nicht. (DNS)</translation>
    </message>
    <message>
        <source>An old entry on this PC points the name of the server to another address. (hosts file)</source>
        <translation>Ein alter Eintrag auf diesem PC verweist den Namen des Servers an eine andere Adresse. (hosts-Datei)</translation>
    </message>
    <message>
        <source>A VPN is already up, and the name cannot be found through it.</source>
        <translation>Ein VPN steht bereits, und durch dieses ist der Name nicht zu finden.</translation>
    </message>
    <message>
        <source>The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)</source>
        <translation>Das Netzwerk dieses PCs oder des Servers blockiert das VPN. (UDP 500 und 4500)</translation>
    </message>
    <message>
        <source>The server is down, or its VPN service is not running.</source>
        <translation>Der Server ist aus, oder sein VPN-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>The server ignores the kind of request that L2TP begins with. (IKEv1)</source>
        <translation>Der Server beachtet die Art von Anfrage nicht, mit der L2TP beginnt. (IKEv1)</translation>
    </message>
    <message>
        <source>A router on the way blocks the encrypted data. (ESP)</source>
        <translation>Ein Router unterwegs blockiert die verschlüsselten Daten. (ESP)</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows refuses such servers unless told otherwise.</source>
        <translation>Der Server steht hinter einem Router, und Windows lehnt solche Server ab, wenn man es nicht anders einstellt.</translation>
    </message>
    <message>
        <source>Another VPN is active and takes over the traffic.</source>
        <translation>Ein anderes VPN ist aktiv und übernimmt den Verkehr.</translation>
    </message>
    <message>
        <source>A firewall product on this PC blocks the VPN.</source>
        <translation>Ein Firewallprodukt auf diesem PC blockiert das VPN.</translation>
    </message>
    <message>
        <source>Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)</source>
        <translation>Ein anderes Programm auf diesem PC belegt die Ports des VPN. (UDP 500 und 4500)</translation>
    </message>
    <message>
        <source>Another device behind the same router uses the same VPN server.</source>
        <translation>Ein anderes Gerät hinter demselben Router benutzt denselben VPN-Server.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way. (MTU)</source>
        <translation>Große Pakete gehen unterwegs verloren. (MTU)</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one that the server has.</source>
        <translation>Der vorinstallierte Schlüssel ist nicht der des Servers.</translation>
    </message>
    <message>
        <source>No pre-shared key is stored for this connection.</source>
        <translation>Für diese Verbindung ist kein vorinstallierter Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The connection is set to a certificate where a pre-shared key is meant.</source>
        <translation>Die Verbindung ist auf ein Zertifikat eingestellt, wo ein vorinstallierter Schlüssel gemeint ist.</translation>
    </message>
    <message>
        <source>This PC has no certificate that fits.</source>
        <translation>Dieser PC hat kein passendes Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>Ein Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of this PC has lost its private key.</source>
        <translation>Das Zertifikat dieses PCs hat seinen privaten Schlüssel verloren.</translation>
    </message>
    <message>
        <source>This PC or the server does not trust the issuer of a certificate.</source>
        <translation>Dieser PC oder der Server vertraut dem Aussteller eines Zertifikats nicht.</translation>
    </message>
    <message>
        <source>A certificate was withdrawn by whoever issued it.</source>
        <translation>Ein Zertifikat wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates cannot be read.</source>
        <translation>Die Liste der widerrufenen Zertifikate lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A certificate does not fit the name or the purpose.</source>
        <translation>Ein Zertifikat passt nicht zum Namen oder zum Zweck.</translation>
    </message>
    <message>
        <source>The date or time of this PC is wrong.</source>
        <translation>Datum oder Uhrzeit dieses PCs ist falsch.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers.</source>
        <translation>Der Server verlangt andere Sicherheitseinstellungen, als Windows anbietet.</translation>
    </message>
    <message>
        <source>A rule of your organisation changes how connections are protected. (IPsec policy)</source>
        <translation>Eine Regel Ihrer Organisation ändert, wie Verbindungen geschützt werden. (IPsec-Richtlinie)</translation>
    </message>
    <message>
        <source>A setting on this PC forbids protecting L2TP. (ProhibitIpSec)</source>
        <translation>Eine Einstellung auf diesem PC verbietet es, L2TP zu schützen. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks such connections.</source>
        <translation>Diese Windows-Version hat einen Fehler, der solche Verbindungen stört.</translation>
    </message>
    <message>
        <source>The name leads to another computer than the VPN server.</source>
        <translation>Der Name führt zu einem anderen Computer als dem VPN-Server.</translation>
    </message>
    <message>
        <source>Another attempt took the place of this one.</source>
        <translation>Ein anderer Versuch ist an die Stelle von diesem getreten.</translation>
    </message>
    <message>
        <source>Too many attempts are under way at once.</source>
        <translation>Es laufen zu viele Versuche zugleich.</translation>
    </message>
    <message>
        <source>The server has a fault, or its settings do not fit; only its log can tell.</source>
        <translation>Der Server hat einen Fehler, oder seine Einstellungen passen nicht; nur sein Protokoll kann es sagen.</translation>
    </message>
    <message>
        <source>The connection tries every VPN type, which hides the real error.</source>
        <translation>Die Verbindung probiert jeden VPN-Typ, was den wirklichen Fehler verdeckt.</translation>
    </message>
    <message>
        <source>The connection is set to another VPN type than the server offers.</source>
        <translation>Die Verbindung ist auf einen anderen VPN-Typ eingestellt, als der Server anbietet.</translation>
    </message>
    <message>
        <source>A router on the way blocks the older VPN type PPTP. (GRE)</source>
        <translation>Ein Router unterwegs blockiert den älteren VPN-Typ PPTP. (GRE)</translation>
    </message>
    <message>
        <source>The way to this VPN type is closed on the network. (TCP)</source>
        <translation>Der Weg zu diesem VPN-Typ ist im Netzwerk geschlossen. (TCP)</translation>
    </message>
    <message>
        <source>The internet line or its modem reports an error.</source>
        <translation>Die Internetleitung oder ihr Modem meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>Die Verbindung und der Server haben kein gemeinsames Anmeldeverfahren. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>The connection asks for another level of encryption than the server gives.</source>
        <translation>Die Verbindung verlangt eine andere Verschlüsselungsstufe, als der Server gibt.</translation>
    </message>
    <message>
        <source>Extensions that the server expects are switched off. (LCP extensions)</source>
        <translation>Erweiterungen, die der Server erwartet, sind ausgeschaltet. (LCP-Erweiterungen)</translation>
    </message>
    <message>
        <source>The server built the tunnel, and then does not speak inside it.</source>
        <translation>Der Server hat den Tunnel gebaut und spricht dann nicht darin.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Der Name oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>The name of your organisation is missing before your name, or should not be there.</source>
        <translation>Der Name Ihrer Organisation fehlt vor Ihrem Namen oder sollte nicht davorstehen.</translation>
    </message>
    <message>
        <source>Your account is locked after too many attempts.</source>
        <translation>Ihr Konto ist nach zu vielen Versuchen gesperrt.</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Ihr Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Ihr Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time.</source>
        <translation>Ihr Konto darf sich zu dieser Zeit nicht anmelden.</translation>
    </message>
    <message>
        <source>Your account has no permission to use the VPN.</source>
        <translation>Ihr Konto hat keine Erlaubnis, das VPN zu benutzen.</translation>
    </message>
    <message>
        <source>A rule of the server does not let you in.</source>
        <translation>Eine Regel des Servers lässt Sie nicht hinein.</translation>
    </message>
    <message>
        <source>Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)</source>
        <translation>Windows schützt Ihre gespeicherte Anmeldung und gibt sie dem VPN nicht. (Credential Guard)</translation>
    </message>
    <message>
        <source>The connection sends your Windows sign-in instead of the one for the VPN.</source>
        <translation>Die Verbindung sendet Ihre Windows-Anmeldung statt der für das VPN.</translation>
    </message>
    <message>
        <source>The way to sign in is not installed on this PC. (EAP)</source>
        <translation>Das Anmeldeverfahren ist auf diesem PC nicht installiert. (EAP)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password.</source>
        <translation>Der Server konnte nicht beweisen, dass er Ihr Kennwort kennt.</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>Der Server hat keine Adresse mehr zu vergeben.</translation>
    </message>
    <message>
        <source>The connection leaves out the common internet protocol. (IPv4)</source>
        <translation>Die Verbindung lässt das übliche Internetprotokoll aus. (IPv4)</translation>
    </message>
    <message>
        <source>The internet protocol is cut off from the device for VPN connections. (WAN Miniport)</source>
        <translation>Das Internetprotokoll ist vom Gerät für VPN-Verbindungen abgeschnitten. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The server refuses the fixed address that the connection asks for.</source>
        <translation>Der Server lehnt die feste Adresse ab, um die die Verbindung bittet.</translation>
    </message>
    <message>
        <source>The network of this PC changed.</source>
        <translation>Das Netzwerk dieses PCs hat gewechselt.</translation>
    </message>
    <message>
        <source>The line to the server loses too much.</source>
        <translation>Auf der Leitung zum Server geht zu viel verloren.</translation>
    </message>
    <message>
        <source>A router on the way forgot the connection.</source>
        <translation>Ein Router unterwegs hat die Verbindung vergessen.</translation>
    </message>
    <message>
        <source>The server restarted, or closed the connection.</source>
        <translation>Der Server wurde neu gestartet oder hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Nothing went through the connection for a while.</source>
        <translation>Eine Zeit lang ging nichts durch die Verbindung.</translation>
    </message>
    <message>
        <source>This PC went to sleep.</source>
        <translation>Dieser PC ging in den Energiesparmodus.</translation>
    </message>
    <message>
        <source>This PC and the server found no security settings that both accept.</source>
        <translation>Dieser PC und der Server fanden keine Sicherheitseinstellungen, die beide annehmen.</translation>
    </message>
    <message>
        <source>The server asks for other settings than Windows offers. Your password was not even tried.</source>
        <translation>Der Server verlangt andere Einstellungen, als Windows anbietet. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program ask the server what it accepts, and show the answer to whoever runs it.</source>
        <translation>Lassen Sie dieses Programm den Server fragen, was er annimmt, und zeigen Sie die Antwort seinem Betreiber.</translation>
    </message>
    <message>
        <source>This PC and the server could not agree on keys for the secure connection.</source>
        <translation>Dieser PC und der Server konnten sich nicht auf Schlüssel für die sichere Verbindung einigen.</translation>
    </message>
    <message>
        <source>It broke before the sign-in, and Windows does not say why. Your password was not even tried.</source>
        <translation>Es brach vor der Anmeldung ab, und Windows sagt nicht, warum. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program check the services and the pre-shared key first.</source>
        <translation>Lassen Sie dieses Programm zuerst die Dienste und den vorinstallierten Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>The agreement on keys was given up before it was used.</source>
        <translation>Die Einigung auf Schlüssel wurde aufgegeben, bevor sie benutzt wurde.</translation>
    </message>
    <message>
        <source>Another attempt, another device behind the same router or the server took its place.</source>
        <translation>Ein anderer Versuch, ein anderes Gerät hinter demselben Router oder der Server trat an ihre Stelle.</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>Warten Sie zwei Minuten, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate that was used does not fit this kind of connection.</source>
        <translation>Das benutzte Zertifikat passt nicht zu dieser Art von Verbindung.</translation>
    </message>
    <message>
        <source>Often the connection should use a pre-shared key instead, and lost that setting. Your password was not even tried.</source>
        <translation>Oft sollte die Verbindung stattdessen einen vorinstallierten Schlüssel benutzen und hat diese Einstellung verloren. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection is set to a pre-shared key.</source>
        <translation>Lassen Sie dieses Programm prüfen, ob die Verbindung auf einen vorinstallierten Schlüssel eingestellt ist.</translation>
    </message>
    <message>
        <source>What came back from the server could not be read, as happens when the key is wrong.</source>
        <translation>Was vom Server zurückkam, war nicht zu lesen, wie es bei einem falschen Schlüssel geschieht.</translation>
    </message>
    <message>
        <source>Two sides with different keys read each other&apos;s messages as noise. Your password was not even tried.</source>
        <translation>Zwei Seiten mit verschiedenen Schlüsseln lesen die Nachrichten der anderen als Rauschen. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel noch einmal ein, genau wie Sie ihn bekommen haben.</translation>
    </message>
    <message>
        <source>Windows has no rule for protecting this connection.</source>
        <translation>Windows hat keine Regel, um diese Verbindung zu schützen.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them.</source>
        <translation>Ein Dienst, der die Regeln hält, ist aus, oder eine Einstellung verbietet sie.</translation>
    </message>
    <message>
        <source>Let this program check the services.</source>
        <translation>Lassen Sie dieses Programm die Dienste prüfen.</translation>
    </message>
    <message>
        <source>Windows does not trust what the server showed to prove who it is.</source>
        <translation>Windows vertraut dem nicht, womit der Server sich ausweist.</translation>
    </message>
    <message>
        <source>The certificate or its signature does not fit. Your password was not even tried.</source>
        <translation>Das Zertifikat oder seine Signatur passt nicht. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server.</source>
        <translation>Sehen Sie nach, ob das Datum dieses PCs stimmt, und fragen Sie dann den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server sent something that Windows could not process.</source>
        <translation>Der Server hat etwas gesendet, das Windows nicht verarbeiten konnte.</translation>
    </message>
    <message>
        <source>The two do not speak quite the same language, or an update of Windows broke it. Your password was not even tried.</source>
        <translation>Die beiden sprechen nicht ganz dieselbe Sprache, oder ein Windows-Update hat es gestört. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program check whether this version of Windows is known for it.</source>
        <translation>Lassen Sie dieses Programm prüfen, ob diese Windows-Version dafür bekannt ist.</translation>
    </message>
    <message>
        <source>Too many agreements on keys are under way at once.</source>
        <translation>Es laufen zu viele Einigungen auf Schlüssel zugleich.</translation>
    </message>
    <message>
        <source>Earlier attempts are still being cleared away, here or at the server.</source>
        <translation>Frühere Versuche werden noch weggeräumt, hier oder beim Server.</translation>
    </message>
    <message>
        <source>This PC and the server could not prove to each other who they are.</source>
        <translation>Dieser PC und der Server konnten einander nicht beweisen, wer sie sind.</translation>
    </message>
    <message>
        <source>The pre-shared key or a certificate was not accepted. Your password was not even tried.</source>
        <translation>Der vorinstallierte Schlüssel oder ein Zertifikat wurde nicht angenommen. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Keys are being agreed on already.</source>
        <translation>Es wird bereits über Schlüssel verhandelt.</translation>
    </message>
    <message>
        <source>An earlier attempt is not finished. Nothing is broken.</source>
        <translation>Ein früherer Versuch ist noch nicht zu Ende. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>Warten Sie eine Minute, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The server stopped answering while keys were being agreed on.</source>
        <translation>Der Server hat während der Einigung auf Schlüssel aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>The way is blocked, or the server goes silent because the pre-shared key is wrong. Your password was not even tried.</source>
        <translation>Der Weg ist blockiert, oder der Server schweigt, weil der vorinstallierte Schlüssel falsch ist. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program ask the server, which tells the two apart.</source>
        <translation>Lassen Sie dieses Programm den Server fragen; das unterscheidet die beiden Fälle.</translation>
    </message>
    <message>
        <source>Windows looked for a certificate on this PC and found none that fits.</source>
        <translation>Windows hat auf diesem PC nach einem Zertifikat gesucht und kein passendes gefunden.</translation>
    </message>
    <message>
        <source>Without it the certificate proves nothing. Perhaps a pre-shared key is meant instead.</source>
        <translation>Ohne ihn beweist das Zertifikat nichts. Vielleicht ist stattdessen ein vorinstallierter Schlüssel gemeint.</translation>
    </message>
    <message>
        <source>Windows stumbled over the way in which the server introduces itself.</source>
        <translation>Windows ist darüber gestolpert, wie der Server sich vorstellt.</translation>
    </message>
    <message>
        <source>The updates of January 2022 did exactly that, and later ones repaired it. Your password was not even tried.</source>
        <translation>Die Updates vom Januar 2022 taten genau das, und spätere haben es behoben. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program check the version of Windows, and install the latest updates.</source>
        <translation>Lassen Sie dieses Programm die Windows-Version prüfen, und installieren Sie die neuesten Updates.</translation>
    </message>
    <message>
        <source>Windows could not find out whether the server&apos;s certificate is still valid.</source>
        <translation>Windows konnte nicht feststellen, ob das Zertifikat des Servers noch gültig ist.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates could not be read from here.</source>
        <translation>Die Liste der widerrufenen Zertifikate war von hier aus nicht zu lesen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Windows was told not to agree on keys for this connection.</source>
        <translation>Windows wurde angewiesen, sich für diese Verbindung nicht auf Schlüssel zu einigen.</translation>
    </message>
    <message>
        <source>A setting or a rule of your organisation switches the protection off.</source>
        <translation>Eine Einstellung oder eine Regel Ihrer Organisation schaltet den Schutz ab.</translation>
    </message>
    <message>
        <source>Let this program check the setting.</source>
        <translation>Lassen Sie dieses Programm die Einstellung prüfen.</translation>
    </message>
    <message>
        <source>The two sides do not agree on where a router stands between them.</source>
        <translation>Die beiden Seiten sind sich nicht einig, wo ein Router zwischen ihnen steht.</translation>
    </message>
    <message>
        <source>One side or both are behind a router that changes addresses (NAT). Your password was not even tried.</source>
        <translation>Eine Seite oder beide stehen hinter einem Router, der Adressen ändert (NAT). Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program check the setting for servers behind a router.</source>
        <translation>Lassen Sie dieses Programm die Einstellung für Server hinter einem Router prüfen.</translation>
    </message>
    <message>
        <source>The server knows this PC, and does not let it in.</source>
        <translation>Der Server kennt diesen PC und lässt ihn nicht hinein.</translation>
    </message>
    <message>
        <source>It asks for another certificate or another kind of permission.</source>
        <translation>Er verlangt ein anderes Zertifikat oder eine andere Art von Erlaubnis.</translation>
    </message>
    <message>
        <source>It broke before the sign-in: your password was not even tried. The key, a service, a router or an update can be behind it.</source>
        <translation>Es brach vor der Anmeldung ab: Ihr Kennwort wurde gar nicht erst versucht. Der Schlüssel, ein Dienst, ein Router oder ein Update kann dahinterstecken.</translation>
    </message>
    <message>
        <source>It may be the one of the server or the one of this PC.</source>
        <translation>Es kann das des Servers sein oder das dieses PCs.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for a new one.</source>
        <translation>Bitten Sie die Stelle, die das Zertifikat ausgegeben hat, um ein neues.</translation>
    </message>
    <message>
        <source>Windows could not find out whether a certificate is still valid.</source>
        <translation>Windows konnte nicht feststellen, ob ein Zertifikat noch gültig ist.</translation>
    </message>
    <message>
        <source>See whether web pages open, then ask whoever runs the server.</source>
        <translation>Sehen Sie nach, ob Webseiten sich öffnen, und fragen Sie dann den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This PC does not know the issuer of a certificate.</source>
        <translation>Dieser PC kennt den Aussteller eines Zertifikats nicht.</translation>
    </message>
    <message>
        <source>Without the certificate of the issuer Windows trusts nothing that it signed.</source>
        <translation>Ohne das Zertifikat des Ausstellers vertraut Windows nichts, was er signiert hat.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate of the issuer.</source>
        <translation>Bitten Sie den Betreiber des Servers um das Zertifikat des Ausstellers.</translation>
    </message>
    <message>
        <source>The pre-shared key differs from the server&apos;s, or a certificate is not trusted. Your password was not even tried.</source>
        <translation>Der vorinstallierte Schlüssel weicht von dem des Servers ab, oder einem Zertifikat wird nicht vertraut. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>This PC and the server found no way to protect the connection that both accept.</source>
        <translation>Dieser PC und der Server fanden keinen Weg, die Verbindung zu schützen, den beide annehmen.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers. Your password was not even tried.</source>
        <translation>Der Server verlangt andere Sicherheitseinstellungen, als Windows anbietet. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Windows does not trust the certificate of the server.</source>
        <translation>Windows vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, it does not fit the server, or it could not be checked.</source>
        <translation>Sein Aussteller ist hier unbekannt, es passt nicht zum Server, oder es ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server for its certificate.</source>
        <translation>Sehen Sie nach, ob das Datum dieses PCs stimmt, und bitten Sie dann den Betreiber des Servers um dessen Zertifikat.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them. Nothing was sent to the server.</source>
        <translation>Ein Dienst, der die Regeln hält, ist aus, oder eine Einstellung verbietet sie. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Part of the exchange is lost on the way. Your password was not even tried.</source>
        <translation>Ein Teil des Austauschs geht unterwegs verloren. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone.</source>
        <translation>Probieren Sie ein anderes Netzwerk, etwa den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The connection stopped at a certificate that is wrong or out of date.</source>
        <translation>Die Verbindung blieb an einem Zertifikat hängen, das falsch oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>The server may have been reached. Your password was not even tried.</source>
        <translation>Der Server wurde vielleicht erreicht. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection should use a pre-shared key instead.</source>
        <translation>Lassen Sie dieses Programm prüfen, ob die Verbindung stattdessen einen vorinstallierten Schlüssel benutzen sollte.</translation>
    </message>
    <message>
        <source>The server did not accept the pre-shared key, or did not answer to it.</source>
        <translation>Der Server hat den vorinstallierten Schlüssel nicht angenommen oder nicht darauf geantwortet.</translation>
    </message>
    <message>
        <source>Microsoft names the key as the usual reason. Your password was not even tried.</source>
        <translation>Microsoft nennt den Schlüssel als üblichen Grund. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>The certificate of the server does not fit the server.</source>
        <translation>Das Zertifikat des Servers passt nicht zum Server.</translation>
    </message>
    <message>
        <source>Its name or purpose is not what Windows expects.</source>
        <translation>Sein Name oder Zweck ist nicht das, was Windows erwartet.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given, then ask whoever runs it.</source>
        <translation>Vergleichen Sie den Namen des Servers mit dem, den Sie bekommen haben, und fragen Sie dann seinen Betreiber.</translation>
    </message>
    <message>
        <source>A certificate has expired, or the date of this PC is wrong.</source>
        <translation>Ein Zertifikat ist abgelaufen, oder das Datum dieses PCs ist falsch.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC; if they are right, ask for a new certificate.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses PCs ein; stimmen sie, bitten Sie um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection uses a name or address that the certificate does not carry.</source>
        <translation>Die Verbindung benutzt einen Namen oder eine Adresse, die das Zertifikat nicht trägt.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given.</source>
        <translation>Vergleichen Sie den Namen des Servers mit dem, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>A certificate was made for another purpose.</source>
        <translation>Ein Zertifikat wurde für einen anderen Zweck ausgestellt.</translation>
    </message>
    <message>
        <source>It is valid, but not for this kind of connection.</source>
        <translation>Es ist gültig, aber nicht für diese Art von Verbindung.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for one that fits a VPN.</source>
        <translation>Bitten Sie die Stelle, die das Zertifikat ausgegeben hat, um eines, das zu einem VPN passt.</translation>
    </message>
    <message>
        <source>A program asked Windows for the connection in the wrong way.</source>
        <translation>Ein Programm hat Windows auf die falsche Weise um die Verbindung gebeten.</translation>
    </message>
    <message>
        <source>This is a fault of the program that dialled, not of your connection or your password.</source>
        <translation>Das ist ein Fehler des Programms, das gewählt hat, nicht Ihrer Verbindung oder Ihres Kennworts.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows instead.</source>
        <translation>Verbinden Sie stattdessen aus den Netzwerkeinstellungen von Windows.</translation>
    </message>
    <message>
        <source>The Windows device that this connection goes through is missing.</source>
        <translation>Das Windows-Gerät, durch das diese Verbindung geht, fehlt.</translation>
    </message>
    <message>
        <source>A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the server.</source>
        <translation>Ein VPN braucht ein Gerät, das Windows selbst anlegt (WAN Miniport). Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Let this program look for the device and bring it back.</source>
        <translation>Lassen Sie dieses Programm nach dem Gerät suchen und es zurückbringen.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs is missing from this PC.</source>
        <translation>Ein Windows-Dienst, den das VPN braucht, fehlt auf diesem PC.</translation>
    </message>
    <message>
        <source>It was removed, by a clean-up program for instance. Nothing was sent to the server.</source>
        <translation>Er wurde entfernt, etwa von einem Aufräumprogramm. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Windows refused, because this needs an administrator.</source>
        <translation>Windows hat abgelehnt, weil dies einen Administrator braucht.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server, and nothing was changed.</source>
        <translation>Zum Server wurde nichts gesendet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again, and agree when Windows asks for an administrator.</source>
        <translation>Versuchen Sie es erneut, und stimmen Sie zu, wenn Windows nach einem Administrator fragt.</translation>
    </message>
    <message>
        <source>Windows believes that this connection is already open.</source>
        <translation>Windows hält diese Verbindung für bereits geöffnet.</translation>
    </message>
    <message>
        <source>An earlier attempt was not closed properly. Nothing was sent to the server this time.</source>
        <translation>Ein früherer Versuch wurde nicht richtig geschlossen. Diesmal wurde nichts zum Server gesendet.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>Warten Sie eine Minute, und verbinden Sie erneut. Hilft das nicht, starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>Windows cannot find the device for this connection.</source>
        <translation>Windows findet das Gerät für diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the server.</source>
        <translation>Ein anderer Versuch hält es vielleicht fest, oder es ist weg (WAN Miniport). Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, let this program check the device.</source>
        <translation>Warten Sie eine Minute, und verbinden Sie erneut. Hilft das nicht, lassen Sie dieses Programm das Gerät prüfen.</translation>
    </message>
    <message>
        <source>The connection is still being closed.</source>
        <translation>Die Verbindung wird noch geschlossen.</translation>
    </message>
    <message>
        <source>An earlier connection has not ended yet. Nothing is broken.</source>
        <translation>Eine frühere Verbindung ist noch nicht zu Ende. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>Windows cannot open its list of connections.</source>
        <translation>Windows kann seine Liste der Verbindungen nicht öffnen.</translation>
    </message>
    <message>
        <source>The file with your connections is held by another program, or you have no right to it (rasphone.pbk).</source>
        <translation>Die Datei mit Ihren Verbindungen wird von einem anderen Programm festgehalten, oder Sie haben kein Recht darauf (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Close other VPN programs and try again.</source>
        <translation>Schließen Sie andere VPN-Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Windows cannot read its list of connections.</source>
        <translation>Windows kann seine Liste der Verbindungen nicht lesen.</translation>
    </message>
    <message>
        <source>The file with your connections is damaged (rasphone.pbk). The server was not asked.</source>
        <translation>Die Datei mit Ihren Verbindungen ist beschädigt (rasphone.pbk). Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old file is kept.</source>
        <translation>Lassen Sie dieses Programm die Verbindung neu einrichten; die alte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Windows cannot find this connection in its list.</source>
        <translation>Windows findet diese Verbindung nicht in seiner Liste.</translation>
    </message>
    <message>
        <source>It was renamed or removed, or it belongs to another person on this PC.</source>
        <translation>Sie wurde umbenannt oder entfernt, oder sie gehört einer anderen Person an diesem PC.</translation>
    </message>
    <message>
        <source>Choose the connection again from the list, or set it up again.</source>
        <translation>Wählen Sie die Verbindung erneut aus der Liste, oder richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Windows cannot write to its list of connections.</source>
        <translation>Windows kann nicht in seine Liste der Verbindungen schreiben.</translation>
    </message>
    <message>
        <source>The file with your connections is write-protected, or you have no right to change it (rasphone.pbk).</source>
        <translation>Die Datei mit Ihren Verbindungen ist schreibgeschützt, oder Sie haben kein Recht, sie zu ändern (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Look at the properties of the file, or ask whoever looks after this PC.</source>
        <translation>Sehen Sie sich die Eigenschaften der Datei an, oder fragen Sie, wer diesen PC betreut.</translation>
    </message>
    <message>
        <source>What Windows stored about this connection is damaged.</source>
        <translation>Was Windows über diese Verbindung gespeichert hat, ist beschädigt.</translation>
    </message>
    <message>
        <source>The entry in the list of connections cannot be understood (rasphone.pbk). The server was not asked.</source>
        <translation>Der Eintrag in der Liste der Verbindungen ist nicht zu verstehen (rasphone.pbk). Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old one is kept under another name.</source>
        <translation>Lassen Sie dieses Programm die Verbindung neu einrichten; die alte bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>The connection was ended from this PC.</source>
        <translation>Die Verbindung wurde von diesem PC aus beendet.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken.</source>
        <translation>Jemand hat Abbrechen oder Trennen gedrückt, oder ein Programm tat es. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Verbinden Sie erneut, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>The device for this connection is in use or not set up.</source>
        <translation>Das Gerät für diese Verbindung ist in Benutzung oder nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing was sent to the server.</source>
        <translation>Ein anderer Versuch hält es vielleicht noch fest, oder ein Windows-Dienst hängt (RasMan). Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>Schließen Sie andere VPN-Programme, warten Sie eine Minute, und verbinden Sie erneut. Hilft das nicht, starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Windows gave up waiting. It does not say for whom.</source>
        <translation>Windows hat aufgehört zu warten. Es sagt nicht, auf wen.</translation>
    </message>
    <message>
        <source>A device that the connection goes through reports a failure.</source>
        <translation>Ein Gerät, durch das die Verbindung geht, meldet eine Störung.</translation>
    </message>
    <message>
        <source>The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was sent to the server.</source>
        <translation>Das Gerät ist ein Teil von Windows (WAN Miniport), kein Kasten auf Ihrem Tisch. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Let this program check the device.</source>
        <translation>Lassen Sie dieses Programm das Gerät prüfen.</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need cannot start.</source>
        <translation>Der Windows-Dienst, den alle VPN-Verbindungen brauchen, kann nicht starten.</translation>
    </message>
    <message>
        <source>No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc).</source>
        <translation>Bis er läuft, funktioniert auf diesem PC kein VPN irgendeiner Art (Dienste RasMan und SstpSvc).</translation>
    </message>
    <message>
        <source>Windows found no internet protocol to use with this connection.</source>
        <translation>Windows fand kein Internetprotokoll, das es mit dieser Verbindung benutzen könnte.</translation>
    </message>
    <message>
        <source>The device for VPN connections is not tied to the internet protocol, or a setting forbids it (WAN Miniport).</source>
        <translation>Das Gerät für VPN-Verbindungen ist nicht mit dem Internetprotokoll verbunden, oder eine Einstellung verbietet es (WAN Miniport).</translation>
    </message>
    <message>
        <source>Let this program check the devices.</source>
        <translation>Lassen Sie dieses Programm die Geräte prüfen.</translation>
    </message>
    <message>
        <source>This connection is already being opened.</source>
        <translation>Diese Verbindung wird bereits geöffnet.</translation>
    </message>
    <message>
        <source>An attempt is under way, perhaps in another window. Nothing is broken.</source>
        <translation>Ein Versuch läuft, vielleicht in einem anderen Fenster. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>Wait until it ends, then connect again.</source>
        <translation>Warten Sie, bis er endet, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Internet sharing on this PC is in the way of another network service.</source>
        <translation>Die Internetfreigabe auf diesem PC steht einem anderen Netzwerkdienst im Weg.</translation>
    </message>
    <message>
        <source>This is about sharing a connection, not about dialling one (RemoteAccess).</source>
        <translation>Hier geht es um das Teilen einer Verbindung, nicht um das Wählen (RemoteAccess).</translation>
    </message>
    <message>
        <source>Turn internet sharing off in the properties of the network, if you do not need it.</source>
        <translation>Schalten Sie die Internetfreigabe in den Eigenschaften des Netzwerks aus, wenn Sie sie nicht brauchen.</translation>
    </message>
    <message>
        <source>The VPN type of this connection does not fit the address of the server.</source>
        <translation>Der VPN-Typ dieser Verbindung passt nicht zur Adresse des Servers.</translation>
    </message>
    <message>
        <source>Some VPN types cannot use the newer kind of internet address (IPv6).</source>
        <translation>Manche VPN-Typen können die neuere Art von Internetadresse nicht benutzen (IPv6).</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec.</source>
        <translation>Lassen Sie dieses Programm den VPN-Typ auf L2TP/IPsec setzen.</translation>
    </message>
    <message>
        <source>A Windows service that agrees on keys with the server is not running.</source>
        <translation>Ein Windows-Dienst, der sich mit dem Server auf Schlüssel einigt, läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server (services IKEEXT and BFE).</source>
        <translation>Zum Server wurde nichts gesendet (Dienste IKEEXT und BFE).</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need has stopped.</source>
        <translation>Der Windows-Dienst, den alle VPN-Verbindungen brauchen, wurde beendet.</translation>
    </message>
    <message>
        <source>Every VPN on this PC ends when it stops (service RasMan).</source>
        <translation>Endet er, so endet jedes VPN auf diesem PC (Dienst RasMan).</translation>
    </message>
    <message>
        <source>Connect again. If it stops once more, let this program check the services.</source>
        <translation>Verbinden Sie erneut. Endet er noch einmal, lassen Sie dieses Programm die Dienste prüfen.</translation>
    </message>
    <message>
        <source>A change to this connection is still under way.</source>
        <translation>Eine Änderung an dieser Verbindung läuft noch.</translation>
    </message>
    <message>
        <source>Windows changes one thing at a time. Nothing is broken.</source>
        <translation>Windows ändert eines nach dem anderen. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>A Windows service did not start in time.</source>
        <translation>Ein Windows-Dienst ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>This PC may be busy, or the service hangs. Nothing was sent to the server.</source>
        <translation>Dieser PC ist vielleicht beschäftigt, oder der Dienst hängt. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, restart this PC.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es erneut. Hilft das nicht, starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>The service itself is disabled, or one that it needs. Nothing was sent to the server.</source>
        <translation>Der Dienst selbst ist deaktiviert oder einer, den er braucht. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A Windows service could not start, because another one did not.</source>
        <translation>Ein Windows-Dienst konnte nicht starten, weil ein anderer nicht startete.</translation>
    </message>
    <message>
        <source>Services stand on each other; one below is switched off or broken. Nothing was sent to the server.</source>
        <translation>Dienste bauen aufeinander auf; einer darunter ist abgeschaltet oder gestört. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <translation>Ein Windows-Dienst hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It is not running, or it hangs. Nothing was sent to the server.</source>
        <translation>Er läuft nicht, oder er hängt. Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Let this program check the services. If that does not help, restart this PC.</source>
        <translation>Lassen Sie dieses Programm die Dienste prüfen. Hilft das nicht, starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>The connection ended because this PC went to sleep.</source>
        <translation>Die Verbindung endete, weil dieser PC in den Energiesparmodus ging.</translation>
    </message>
    <message>
        <source>A VPN does not survive sleep. Nothing is broken.</source>
        <translation>Ein VPN übersteht den Energiesparmodus nicht. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The connection was closed before it was up.</source>
        <translation>Die Verbindung wurde geschlossen, bevor sie stand.</translation>
    </message>
    <message>
        <source>Something on the way, on this PC or at the server ended it early; Windows does not say which.</source>
        <translation>Etwas unterwegs, auf diesem PC oder beim Server hat sie früh beendet; Windows sagt nicht, was.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait two minutes and connect again.</source>
        <translation>Schließen Sie andere VPN-Programme, warten Sie zwei Minuten, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The server ended the connection before it was ready.</source>
        <translation>Der Server hat die Verbindung beendet, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>It was reached, and then did not accept what this PC offered.</source>
        <translation>Er wurde erreicht und nahm dann nicht an, was dieser PC anbot.</translation>
    </message>
    <message>
        <source>Let this program compare the VPN type and the ways to sign in with what the server asks for.</source>
        <translation>Lassen Sie dieses Programm den VPN-Typ und die Anmeldeverfahren mit dem vergleichen, was der Server verlangt.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>It was reached, and then hung up without a reason.</source>
        <translation>Er wurde erreicht und legte dann ohne Grund auf.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>Fragen Sie den Betreiber des Servers, was dessen Protokoll über diesen Versuch sagt.</translation>
    </message>
    <message>
        <source>A device on the way reports an error, often the internet line rather than the VPN.</source>
        <translation>Ein Gerät unterwegs meldet einen Fehler, oft die Internetleitung und nicht das VPN.</translation>
    </message>
    <message>
        <source>With a DSL line it is the line or the router. With a VPN it is a device of Windows (WAN Miniport).</source>
        <translation>Bei einer DSL-Leitung ist es die Leitung oder der Router. Bei einem VPN ist es ein Gerät von Windows (WAN Miniport).</translation>
    </message>
    <message>
        <source>See whether web pages open. If they do, let this program check the devices.</source>
        <translation>Sehen Sie nach, ob Webseiten sich öffnen. Wenn ja, lassen Sie dieses Programm die Geräte prüfen.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>Die Verbindung ist zu Ende.</translation>
    </message>
    <message>
        <source>It was up, and then closed or lost.</source>
        <translation>Sie stand und wurde dann geschlossen oder ging verloren.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist besetzt.</translation>
    </message>
    <message>
        <source>It was reached, and takes no more connections for now.</source>
        <translation>Er wurde erreicht und nimmt zurzeit keine Verbindungen mehr an.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>Warten Sie einige Minuten, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Your requests are lost on the way, or the server is not running. Your password was not even tried.</source>
        <translation>Ihre Anfragen gehen unterwegs verloren, oder der Server läuft nicht. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>None of the VPN types that Windows tried could reach the server.</source>
        <translation>Keiner der VPN-Typen, die Windows probiert hat, konnte den Server erreichen.</translation>
    </message>
    <message>
        <source>The connection is set to try every type, which hides the error that matters.</source>
        <translation>Die Verbindung ist so eingestellt, dass sie jeden Typ probiert, was den wichtigen Fehler verdeckt.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, then connect again to see the real error.</source>
        <translation>Lassen Sie dieses Programm den VPN-Typ auf L2TP/IPsec setzen, und verbinden Sie dann erneut, um den wirklichen Fehler zu sehen.</translation>
    </message>
    <message>
        <source>A device on the way lets only half of this VPN type through.</source>
        <translation>Ein Gerät unterwegs lässt nur die Hälfte dieses VPN-Typs durch.</translation>
    </message>
    <message>
        <source>This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does not need it.</source>
        <translation>Hier geht es um den älteren Typ PPTP, den manche Router blockieren (GRE). L2TP/IPsec braucht das nicht.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, if the server offers it.</source>
        <translation>Lassen Sie dieses Programm den VPN-Typ auf L2TP/IPsec setzen, falls der Server es anbietet.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>Die Verbindung zum Server wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The line is bad, the server restarted, or a router forgot the connection.</source>
        <translation>Die Leitung ist schlecht, der Server wurde neu gestartet, oder ein Router hat die Verbindung vergessen.</translation>
    </message>
    <message>
        <source>Connect again. If it happens often, try another network.</source>
        <translation>Verbinden Sie erneut. Geschieht es oft, probieren Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server refused this type of VPN.</source>
        <translation>Der Server hat diesen VPN-Typ abgelehnt.</translation>
    </message>
    <message>
        <source>It answered, but nothing there listens for the type that this connection uses.</source>
        <translation>Er hat geantwortet, aber dort wartet nichts auf den Typ, den diese Verbindung benutzt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the VPN type, and let this program set it.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem VPN-Typ, und lassen Sie dieses Programm ihn setzen.</translation>
    </message>
    <message>
        <source>The server did not answer, or its answers did not get through.</source>
        <translation>Der Server hat nicht geantwortet, oder seine Antworten kamen nicht durch.</translation>
    </message>
    <message>
        <source>A router or firewall on the way may block VPNs, or one side is behind a router. Your password was not even tried.</source>
        <translation>Ein Router oder eine Firewall unterwegs blockiert vielleicht VPNs, oder eine Seite steht hinter einem Router. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone, before you change anything on this PC.</source>
        <translation>Probieren Sie ein anderes Netzwerk, etwa den Hotspot eines Telefons, bevor Sie an diesem PC etwas ändern.</translation>
    </message>
    <message>
        <source>The connection was closed because nothing went through it for a while.</source>
        <translation>Die Verbindung wurde geschlossen, weil eine Zeit lang nichts durch sie ging.</translation>
    </message>
    <message>
        <source>That is a setting of the connection or of the server. Nothing is broken.</source>
        <translation>Das ist eine Einstellung der Verbindung oder des Servers. Es ist nichts kaputt.</translation>
    </message>
    <message>
        <source>The connection was lost after it had been up.</source>
        <translation>Die Verbindung ging verloren, nachdem sie gestanden hatte.</translation>
    </message>
    <message>
        <source>The network changed, this PC slept, or the line failed. Your settings worked.</source>
        <translation>Das Netzwerk wechselte, dieser PC schlief, oder die Leitung fiel aus. Ihre Einstellungen haben funktioniert.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Der Name des Servers ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Your password was not even tried.</source>
        <translation>Zum Server wurde nichts gesendet. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>Compare the name letter by letter with what you were given, and see whether web pages open.</source>
        <translation>Vergleichen Sie den Namen Buchstabe für Buchstabe mit dem, den Sie bekommen haben, und sehen Sie nach, ob Webseiten sich öffnen.</translation>
    </message>
    <message>
        <source>The server went silent just before the sign-in.</source>
        <translation>Der Server verstummte kurz vor der Anmeldung.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. What comes inside it got no answer.</source>
        <translation>Der sichere Tunnel steht, also ist der Schlüssel richtig. Was darin kommt, blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>Connect again from another network; if it stays, ask whoever runs the server.</source>
        <translation>Verbinden Sie erneut aus einem anderen Netzwerk; bleibt es, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>Dieser PC hat keine Adresse für die Verbindung bekommen.</translation>
    </message>
    <message>
        <source>Key and password were right. Either the server has no address left or Windows is damaged here.</source>
        <translation>Schlüssel und Kennwort waren richtig. Entweder hat der Server keine Adresse mehr, oder Windows ist hier beschädigt.</translation>
    </message>
    <message>
        <source>Let this program check the connection&apos;s internet protocol and the devices.</source>
        <translation>Lassen Sie dieses Programm das Internetprotokoll der Verbindung und die Geräte prüfen.</translation>
    </message>
    <message>
        <source>The server did not answer inside the connection.</source>
        <translation>Der Server hat innerhalb der Verbindung nicht geantwortet.</translation>
    </message>
    <message>
        <source>This is typical of the older type PPTP when a router blocks half of it (GRE).</source>
        <translation>Das ist typisch für den älteren Typ PPTP, wenn ein Router die Hälfte davon blockiert (GRE).</translation>
    </message>
    <message>
        <source>This PC and the server could not settle on the terms of the connection.</source>
        <translation>Dieser PC und der Server konnten sich nicht über die Bedingungen der Verbindung einigen.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Each side kept asking for something else.</source>
        <translation>Der sichere Tunnel steht, also ist der Schlüssel richtig. Jede Seite verlangte immer wieder etwas anderes.</translation>
    </message>
    <message>
        <source>Let this program compare encryption and the PPP settings.</source>
        <translation>Lassen Sie dieses Programm die Verschlüsselung und die PPP-Einstellungen vergleichen.</translation>
    </message>
    <message>
        <source>The server refused a network protocol that this PC needs.</source>
        <translation>Der Server hat ein Netzwerkprotokoll abgelehnt, das dieser PC braucht.</translation>
    </message>
    <message>
        <source>You were signed in, so key and password are right.</source>
        <translation>Sie wurden angemeldet, also sind Schlüssel und Kennwort richtig.</translation>
    </message>
    <message>
        <source>Let this program check that the connection uses the common internet protocol (IPv4).</source>
        <translation>Lassen Sie dieses Programm prüfen, ob die Verbindung das übliche Internetprotokoll benutzt (IPv4).</translation>
    </message>
    <message>
        <source>The two sides stopped before the sign-in, because their terms do not fit.</source>
        <translation>Die beiden Seiten hörten vor der Anmeldung auf, weil ihre Bedingungen nicht passen.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Ways to sign in or encryption differ.</source>
        <translation>Der sichere Tunnel steht, also ist der Schlüssel richtig. Anmeldeverfahren oder Verschlüsselung unterscheiden sich.</translation>
    </message>
    <message>
        <source>Let this program compare the ways to sign in with what the server asks for.</source>
        <translation>Lassen Sie dieses Programm die Anmeldeverfahren mit dem vergleichen, was der Server verlangt.</translation>
    </message>
    <message>
        <source>The server refused the address that this PC asked for.</source>
        <translation>Der Server hat die Adresse abgelehnt, um die dieser PC gebeten hat.</translation>
    </message>
    <message>
        <source>The connection is set to a fixed address. Key and password were right.</source>
        <translation>Die Verbindung ist auf eine feste Adresse eingestellt. Schlüssel und Kennwort waren richtig.</translation>
    </message>
    <message>
        <source>Set the connection to get its address from the server.</source>
        <translation>Stellen Sie die Verbindung so ein, dass sie ihre Adresse vom Server bekommt.</translation>
    </message>
    <message>
        <source>The server stopped while it was giving this PC an address.</source>
        <translation>Der Server brach ab, während er diesem PC eine Adresse gab.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; if it stays, ask whoever runs the server.</source>
        <translation>Warten Sie eine Minute, und verbinden Sie erneut; bleibt es, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server had no address left for this PC.</source>
        <translation>Der Server hatte keine Adresse mehr für diesen PC.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again; if it stays, ask whoever runs the server.</source>
        <translation>Warten Sie einige Minuten, und verbinden Sie erneut; bleibt es, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that this PC cannot give.</source>
        <translation>Die Verbindung verlangt eine Verschlüsselung, die dieser PC nicht geben kann.</translation>
    </message>
    <message>
        <source>The way to sign in and the level of encryption do not go together. The key is right.</source>
        <translation>Anmeldeverfahren und Verschlüsselungsstufe passen nicht zusammen. Der Schlüssel ist richtig.</translation>
    </message>
    <message>
        <source>Let this program compare encryption with what the server asks for.</source>
        <translation>Lassen Sie dieses Programm die Verschlüsselung mit dem vergleichen, was der Server verlangt.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that the server does not give.</source>
        <translation>Die Verbindung verlangt eine Verschlüsselung, die der Server nicht gibt.</translation>
    </message>
    <message>
        <source>Inside the secure tunnel no second encryption may be needed. The key is right.</source>
        <translation>Im sicheren Tunnel ist vielleicht keine zweite Verschlüsselung nötig. Der Schlüssel ist richtig.</translation>
    </message>
    <message>
        <source>What should be sent could not be encrypted.</source>
        <translation>Was gesendet werden sollte, ließ sich nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The settings for encryption do not go together. The key is right.</source>
        <translation>Die Einstellungen zur Verschlüsselung passen nicht zusammen. Der Schlüssel ist richtig.</translation>
    </message>
    <message>
        <source>Let this program check the encryption of the connection.</source>
        <translation>Lassen Sie dieses Programm die Verschlüsselung der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Windows gave an error number that this program does not know.</source>
        <translation>Windows hat eine Fehlernummer genannt, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Nothing can be said from the number alone; the check of this PC still can.</source>
        <translation>Aus der Nummer allein lässt sich nichts sagen; die Prüfung dieses PCs kann es trotzdem.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows, then check the connection.</source>
        <translation>Vergleichen Sie die Nummer mit der Meldung von Windows, und prüfen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>Compare the name of the server letter by letter with what you were given.</source>
        <translation>Vergleichen Sie den Namen des Servers Buchstabe für Buchstabe mit dem, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Ask the server whether it answers, and what it accepts.</source>
        <translation>Fragen Sie den Server, ob er antwortet und was er annimmt.</translation>
    </message>
    <message>
        <source>Check the Windows services that the VPN needs, and restart them.</source>
        <translation>Prüfen Sie die Windows-Dienste, die das VPN braucht, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Allow servers behind a router. This needs a restart.</source>
        <translation>Erlauben Sie Server hinter einem Router. Das braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Allow Windows to protect L2TP again.</source>
        <translation>Erlauben Sie Windows wieder, L2TP zu schützen.</translation>
    </message>
    <message>
        <source>Set the VPN type to L2TP/IPsec.</source>
        <translation>Setzen Sie den VPN-Typ auf L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Set the connection to a pre-shared key, and enter the key again.</source>
        <translation>Stellen Sie die Verbindung auf einen vorinstallierten Schlüssel, und geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Get a certificate that is valid and fits.</source>
        <translation>Besorgen Sie ein Zertifikat, das gültig ist und passt.</translation>
    </message>
    <message>
        <source>Allow the way to sign in that the server asks for.</source>
        <translation>Erlauben Sie das Anmeldeverfahren, das der Server verlangt.</translation>
    </message>
    <message>
        <source>Set encryption to what the server asks for.</source>
        <translation>Setzen Sie die Verschlüsselung auf das, was der Server verlangt.</translation>
    </message>
    <message>
        <source>Turn on the LCP extensions.</source>
        <translation>Schalten Sie die LCP-Erweiterungen ein.</translation>
    </message>
    <message>
        <source>Type your name and password again.</source>
        <translation>Geben Sie Name und Kennwort erneut ein.</translation>
    </message>
    <message>
        <source>Look for a firewall rule that blocks the VPN.</source>
        <translation>Suchen Sie nach einer Firewallregel, die das VPN blockiert.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall products, and connect again.</source>
        <translation>Schließen Sie andere VPN- und Firewallprodukte, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Check the Windows devices for VPN connections.</source>
        <translation>Prüfen Sie die Windows-Geräte für VPN-Verbindungen.</translation>
    </message>
    <message>
        <source>Turn on the common internet protocol in the connection. (IPv4)</source>
        <translation>Schalten Sie in der Verbindung das übliche Internetprotokoll ein. (IPv4)</translation>
    </message>
    <message>
        <source>Install the latest Windows updates, and restart.</source>
        <translation>Installieren Sie die neuesten Windows-Updates, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses PCs ein.</translation>
    </message>
    <message>
        <source>Set the connection up again; the old one is kept under another name.</source>
        <translation>Richten Sie die Verbindung neu ein; die alte bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>Der Server hat Ihr Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>It does not fit your account, or the server cannot tie it to you.</source>
        <translation>Es passt nicht zu Ihrem Konto, oder der Server kann es Ihnen nicht zuordnen.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate.</source>
        <translation>Fragen Sie die Stelle, die das Zertifikat ausgegeben hat.</translation>
    </message>
    <message>
        <source>The sign-in failed inside Windows.</source>
        <translation>Die Anmeldung scheiterte innerhalb von Windows.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The stored name or password may be damaged.</source>
        <translation>Der sichere Tunnel steht, also ist der Schlüssel richtig. Der gespeicherte Name oder das Kennwort ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Type your name and password again instead of using the stored ones.</source>
        <translation>Geben Sie Name und Kennwort erneut ein, statt die gespeicherten zu benutzen.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Ihr Konto darf sich zu dieser Tageszeit nicht anmelden.</translation>
    </message>
    <message>
        <source>Name and password were understood.</source>
        <translation>Name und Kennwort wurden verstanden.</translation>
    </message>
    <message>
        <source>Try again during the permitted hours, or ask whoever runs the server.</source>
        <translation>Versuchen Sie es während der erlaubten Stunden erneut, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server knows it, and does not let it in.</source>
        <translation>Der Server kennt es und lässt es nicht hinein.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account.</source>
        <translation>Fragen Sie, wer Ihr Konto betreut.</translation>
    </message>
    <message>
        <source>The server knows you, and wants a new password.</source>
        <translation>Der Server kennt Sie und will ein neues Kennwort.</translation>
    </message>
    <message>
        <source>Change your password, then connect again.</source>
        <translation>Ändern Sie Ihr Kennwort, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Name and password were right.</source>
        <translation>Name und Kennwort waren richtig.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account to permit it.</source>
        <translation>Bitten Sie die Person, die Ihr Konto betreut, es zu erlauben.</translation>
    </message>
    <message>
        <source>The server did not accept the name and the password.</source>
        <translation>Der Server hat Name und Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The way to sign in may also be the wrong one.</source>
        <translation>Der sichere Tunnel steht, also ist der Schlüssel richtig. Auch das Anmeldeverfahren kann das falsche sein.</translation>
    </message>
    <message>
        <source>Type your name and password again, with or without the name of your organisation.</source>
        <translation>Geben Sie Name und Kennwort erneut ein, mit oder ohne den Namen Ihrer Organisation.</translation>
    </message>
    <message>
        <source>The sign-in needs an answer from you, and nobody was asked.</source>
        <translation>Die Anmeldung braucht eine Antwort von Ihnen, und niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>A program dialled without showing a window.</source>
        <translation>Ein Programm hat gewählt, ohne ein Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows, where it can ask.</source>
        <translation>Verbinden Sie aus den Netzwerkeinstellungen von Windows, wo gefragt werden kann.</translation>
    </message>
    <message>
        <source>It may not be the right server, or the password differs. It is safer not to go on.</source>
        <translation>Es ist vielleicht nicht der richtige Server, oder das Kennwort weicht ab. Es ist sicherer, nicht weiterzumachen.</translation>
    </message>
    <message>
        <source>Your sign-in needs a certificate, and this PC has none.</source>
        <translation>Ihre Anmeldung braucht ein Zertifikat, und dieser PC hat keines.</translation>
    </message>
    <message>
        <source>The connection is set to sign in with a certificate or a smart card.</source>
        <translation>Die Verbindung ist so eingestellt, dass sie sich mit einem Zertifikat oder einer Smartcard anmeldet.</translation>
    </message>
    <message>
        <source>Insert the smart card, or ask for a certificate.</source>
        <translation>Stecken Sie die Smartcard ein, oder bitten Sie um ein Zertifikat.</translation>
    </message>
    <message>
        <source>Windows could not make sure that this is the right server.</source>
        <translation>Windows konnte nicht sicherstellen, dass dies der richtige Server ist.</translation>
    </message>
    <message>
        <source>The certificate that it showed at the sign-in is not trusted here.</source>
        <translation>Dem Zertifikat, das er bei der Anmeldung zeigte, wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The rules of the server do not let you in this way.</source>
        <translation>Die Regeln des Servers lassen Sie auf diesem Weg nicht hinein.</translation>
    </message>
    <message>
        <source>Often it asks for another way to sign in than this connection uses.</source>
        <translation>Oft verlangt er ein anderes Anmeldeverfahren, als diese Verbindung benutzt.</translation>
    </message>
    <message>
        <source>The way to sign in that this connection uses is missing from this PC.</source>
        <translation>Das Anmeldeverfahren dieser Verbindung fehlt auf diesem PC.</translation>
    </message>
    <message>
        <source>It came with another product, or was removed (EAP).</source>
        <translation>Es kam mit einem anderen Produkt oder wurde entfernt (EAP).</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which way to sign in is right.</source>
        <translation>Fragen Sie den Betreiber des Servers, welches Anmeldeverfahren richtig ist.</translation>
    </message>
    <message>
        <source>Your certificate has expired, or the date of this PC is wrong.</source>
        <translation>Ihr Zertifikat ist abgelaufen, oder das Datum dieses PCs ist falsch.</translation>
    </message>
    <message>
        <source>The server only takes certificates that are valid today.</source>
        <translation>Der Server nimmt nur Zertifikate, die heute gültig sind.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn by whoever issued it.</source>
        <translation>Ihr Zertifikat wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>It cannot be used any more.</source>
        <translation>Es kann nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>Bitten Sie um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate that the server showed at the sign-in.</source>
        <translation>Windows nimmt das Zertifikat nicht an, das der Server bei der Anmeldung zeigte.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, or it is made for another name.</source>
        <translation>Sein Aussteller ist hier unbekannt, oder es gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>This PC knows no way to the server.</source>
        <translation>Dieser PC kennt keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>There is no internet connection, or another VPN has taken over the way.</source>
        <translation>Es gibt keine Internetverbindung, oder ein anderes VPN hat den Weg übernommen.</translation>
    </message>
    <message>
        <source>See whether web pages open, and end other VPN connections.</source>
        <translation>Sehen Sie nach, ob Webseiten sich öffnen, und beenden Sie andere VPN-Verbindungen.</translation>
    </message>
    <message>
        <source>The server, or something on the way, cut the exchange off.</source>
        <translation>Der Server oder etwas unterwegs hat den Austausch abgeschnitten.</translation>
    </message>
    <message>
        <source>The host may be up while its VPN service is not.</source>
        <translation>Der Rechner läuft vielleicht, während sein VPN-Dienst nicht läuft.</translation>
    </message>
    <message>
        <source>A program used the network in the wrong way.</source>
        <translation>Ein Programm hat das Netzwerk auf die falsche Weise benutzt.</translation>
    </message>
    <message>
        <source>This is a fault of a program, not of your connection.</source>
        <translation>Das ist ein Fehler eines Programms, nicht Ihrer Verbindung.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, save a report and send it to whoever looks after this PC.</source>
        <translation>Versuchen Sie es erneut. Kommt es wieder, speichern Sie einen Bericht, und senden Sie ihn an die Person, die diesen PC betreut.</translation>
    </message>
    <message>
        <source>A program on this PC does not allow the request to be sent.</source>
        <translation>Ein Programm auf diesem PC erlaubt nicht, dass die Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>A firewall or another VPN product on this PC blocks it. Windows&apos; own VPN may still get through.</source>
        <translation>Eine Firewall oder ein anderes VPN-Produkt auf diesem PC blockiert sie. Das VPN von Windows selbst kommt vielleicht trotzdem durch.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall programs and try again.</source>
        <translation>Schließen Sie andere VPN- und Firewallprogramme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program on this PC uses the port that the VPN needs.</source>
        <translation>Ein anderes Programm auf diesem PC benutzt den Port, den das VPN braucht.</translation>
    </message>
    <message>
        <source>It is often another VPN product (UDP 500 or 4500).</source>
        <translation>Oft ist es ein anderes VPN-Produkt (UDP 500 oder 4500).</translation>
    </message>
    <message>
        <source>Let this program name the other program, then close it.</source>
        <translation>Lassen Sie dieses Programm das andere nennen, und schließen Sie es dann.</translation>
    </message>
    <message>
        <source>This PC cannot use the address it was given.</source>
        <translation>Dieser PC kann die Adresse nicht benutzen, die ihm genannt wurde.</translation>
    </message>
    <message>
        <source>There is no network of that kind, or the address is not a real one.</source>
        <translation>Es gibt kein Netzwerk dieser Art, oder die Adresse ist keine wirkliche.</translation>
    </message>
    <message>
        <source>See whether web pages open, and compare the address of the server.</source>
        <translation>Sehen Sie nach, ob Webseiten sich öffnen, und vergleichen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>This PC has no network.</source>
        <translation>Dieser PC hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing can be sent at all.</source>
        <translation>Es kann gar nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Turn on the Wi-Fi or plug in the cable.</source>
        <translation>Schalten Sie das WLAN ein, oder stecken Sie das Kabel ein.</translation>
    </message>
    <message>
        <source>This PC itself cut the exchange off.</source>
        <translation>Dieser PC selbst hat den Austausch abgeschnitten.</translation>
    </message>
    <message>
        <source>A security product or a lost network does that.</source>
        <translation>Das tut ein Sicherheitsprodukt oder ein verlorenes Netzwerk.</translation>
    </message>
    <message>
        <source>See whether web pages open, and close other VPN and firewall programs.</source>
        <translation>Sehen Sie nach, ob Webseiten sich öffnen, und schließen Sie andere VPN- und Firewallprogramme.</translation>
    </message>
    <message>
        <source>This PC has no room left for more network requests.</source>
        <translation>Dieser PC hat keinen Platz mehr für weitere Netzwerkanfragen.</translation>
    </message>
    <message>
        <source>Another program uses up what Windows has.</source>
        <translation>Ein anderes Programm verbraucht, was Windows hat.</translation>
    </message>
    <message>
        <source>Restart this PC.</source>
        <translation>Starten Sie diesen PC neu.</translation>
    </message>
    <message>
        <source>No answer came back from the server.</source>
        <translation>Vom Server kam keine Antwort zurück.</translation>
    </message>
    <message>
        <source>It is down, or something on the way swallows the requests. Your password was not even tried.</source>
        <translation>Er ist aus, oder etwas unterwegs verschluckt die Anfragen. Ihr Kennwort wurde gar nicht erst versucht.</translation>
    </message>
    <message>
        <source>The server is there, but no VPN service answers on it.</source>
        <translation>Der Server ist da, aber kein VPN-Dienst antwortet darauf.</translation>
    </message>
    <message>
        <source>The service is not running, or the address belongs to another computer.</source>
        <translation>Der Dienst läuft nicht, oder die Adresse gehört einem anderen Computer.</translation>
    </message>
    <message>
        <source>Compare the address of the server with what you were given.</source>
        <translation>Vergleichen Sie die Adresse des Servers mit der, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>Der Name des Servers ist zu lang.</translation>
    </message>
    <message>
        <source>Something else than a name was typed or pasted.</source>
        <translation>Es wurde etwas anderes als ein Name eingegeben oder eingefügt.</translation>
    </message>
    <message>
        <source>Type the name of the server again.</source>
        <translation>Geben Sie den Namen des Servers erneut ein.</translation>
    </message>
    <message>
        <source>The server is not there.</source>
        <translation>Der Server ist nicht da.</translation>
    </message>
    <message>
        <source>It is down, or its network is.</source>
        <translation>Er ist aus, oder sein Netzwerk ist es.</translation>
    </message>
    <message>
        <source>The name of the server does not exist, as far as this network knows.</source>
        <translation>Der Name des Servers existiert nicht, soweit dieses Netzwerk weiß.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>Zum Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>dieser PC</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Erreichen</translation>
    </message>
    <message>
        <source>Agree on keys</source>
        <translation>Schlüssel vereinbaren</translation>
    </message>
    <message>
        <source>Build the tunnel</source>
        <translation>Tunnel bauen</translation>
    </message>
    <message>
        <source>Agree on PPP</source>
        <translation>PPP vereinbaren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Get an address</source>
        <translation>Adresse bekommen</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Leitung</translation>
    </message>
    <message>
        <source>Windows refused to dial: something in the connection or its device is wrong.</source>
        <translation>Windows hat nicht gewählt: In der Verbindung oder an ihrem Gerät stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The server asks for encryption that the connection does not give.</source>
        <translation>Der Server verlangt eine Verschlüsselung, die diese Verbindung nicht bietet.</translation>
    </message>
</context>
<context>
    <name>repair::BarButton</name>
    <message>
        <source>Windows asks for your consent first.</source>
        <translation>Windows fragt vorher nach Ihrer Zustimmung.</translation>
    </message>
</context>
<context>
    <name>repair::BeforeAfter</name>
    <message>
        <source>now %1, will be %2</source>
        <translation>jetzt %1, wird %2</translation>
    </message>
</context>
<context>
    <name>repair::ButtonBar</name>
    <message>
        <source>Leads back and changes nothing.</source>
        <translation>Führt zurück und ändert nichts.</translation>
    </message>
    <message>
        <source>Puts back what this repair changed.</source>
        <translation>Nimmt zurück, was diese Reparatur geändert hat.</translation>
    </message>
    <message>
        <source>Another way to go on, beside the main button.</source>
        <translation>Ein anderer Weg weiter, neben der Hauptschaltfläche.</translation>
    </message>
    <message>
        <source>The main button of this page, at the far end of the last line.</source>
        <translation>Die Hauptschaltfläche dieser Seite, am Ende der letzten Zeile.</translation>
    </message>
</context>
<context>
    <name>repair::Caller</name>
    <message>
        <source>The caller reads it at the bottom left, or on the last page.</source>
        <translation>Der Anrufer liest ihn unten links oder auf der letzten Seite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the number of an error, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code is complete and has no typing error.</source>
        <translation>Der Code ist vollständig und hat keinen Tippfehler.</translation>
    </message>
    <message>
        <source>More could not be read</source>
        <translation>Mehr war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing wrong with the settings</source>
        <translation>An den Einstellungen ist nichts falsch</translation>
    </message>
    <message>
        <source>The caller&apos;s page shows the values; a code does not carry them.</source>
        <translation>Die Seite des Anrufers zeigt die Werte; ein Code trägt sie nicht.</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows: %1</translation>
    </message>
    <message>
        <source>The caller sees: %1</source>
        <translation>Der Anrufer sieht: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <translation>- %1 (%2)</translation>
    </message>
</context>
<context>
    <name>repair::CallerPage</name>
    <message>
        <source>Type the four words or the 13 characters</source>
        <translation>Geben Sie die vier Wörter oder die 13 Zeichen ein</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>Der Anrufer sieht</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>What the caller&apos;s PC found</source>
        <translation>Was der PC des Anrufers gefunden hat</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>Was als Nächstes zu versuchen ist</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>Code von einem Anrufer?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;Für das Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Show the caller&apos;s page</source>
        <translation>&amp;Seite des Anrufers zeigen</translation>
    </message>
    <message>
        <source>Capital letters, blanks and hyphens do not matter.</source>
        <translation>Großbuchstaben, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
    </message>
</context>
<context>
    <name>repair::ChangeRow</name>
    <message>
        <source>What is ticked is put back.</source>
        <translation>Was angehakt ist, wird zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>repair::Check</name>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>Eine Einstellung auf diesem PC verhindert das VPN.</numerusform>
            <numerusform>%n Einstellungen auf diesem PC verhindern das VPN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot cause error %1; may stop the connection later.</source>
        <translation>Kann Fehler %1 nicht verursachen; kann die Verbindung später aufhalten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>und eine weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: your organisation manages it.</source>
        <translation>%1 war nicht lesbar: Ihre Organisation verwaltet es.</translation>
    </message>
    <message>
        <source>%1 could not be read in full.</source>
        <translation>%1 war nicht vollständig lesbar.</translation>
    </message>
    <message>
        <source>%1; code %2</source>
        <translation>%1; Code %2</translation>
    </message>
    <message>
        <source>Looking at the settings of this PC</source>
        <translation>Die Einstellungen dieses PCs werden angesehen</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. This takes a few seconds.</source>
        <translation>Durch Ansehen wird nichts geändert. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Asking the VPN server what it answers</source>
        <translation>Der VPN-Server wird gefragt, was er antwortet</translation>
    </message>
    <message>
        <source>No password and no key is sent. This takes eight seconds at most.</source>
        <translation>Es wird weder ein Kennwort noch ein Schlüssel gesendet. Das dauert höchstens acht Sekunden.</translation>
    </message>
    <message>
        <source>%1 could not be read in full: a library of Windows is missing.</source>
        <translation>%1 war nicht vollständig lesbar: Eine Bibliothek von Windows fehlt.</translation>
    </message>
</context>
<context>
    <name>repair::CheckPage</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Prüfung läuft ...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>Schritt &amp;für Schritt</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message>
        <source>Type a part of the name or of the server</source>
        <translation>Geben Sie einen Teil des Namens oder des Servers ein</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Choose the VPN that does not work. The one that failed last is chosen already.</source>
        <translation>Wählen Sie das VPN, das nicht funktioniert. Das zuletzt gescheiterte ist schon gewählt.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>Code von einem Anrufer?</translation>
    </message>
    <message>
        <source>For helpers: see what the caller&apos;s PC found.</source>
        <translation>Für Helfer: sehen, was der PC des Anrufers gefunden hat.</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>Frühere Reparaturen rückgängig machen</translation>
    </message>
    <message>
        <source>Put back what this wizard changed before.</source>
        <translation>Zurücknehmen, was dieser Assistent früher geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>Die eine Verbindung hat das weder im Namen noch im Server. Geben Sie weniger davon ein.</numerusform>
            <numerusform>Keine von %n Verbindungen hat das im Namen oder Server. Geben Sie weniger davon ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>%1 von %n Verbindung. Die ersten %2 sind aufgeführt; geben Sie mehr ein, um eine andere zu sehen.</numerusform>
            <numerusform>%1 von %n Verbindungen. Die ersten %2 sind aufgeführt; geben Sie mehr ein, um eine andere zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which connection?</source>
        <translation>Welche Verbindung?</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>&amp;Diese Verbindung prüfen</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>repair::CodeCard</name>
    <message>
        <source>Four words</source>
        <translation>Vier Wörter</translation>
    </message>
    <message>
        <source>or 13 characters</source>
        <translation>oder 13 Zeichen</translation>
    </message>
</context>
<context>
    <name>repair::ConflictBox</name>
    <message>
        <source>Before the repair</source>
        <translation>Vor der Reparatur</translation>
    </message>
    <message>
        <source>Set by the repair</source>
        <translation>Von der Reparatur gesetzt</translation>
    </message>
    <message>
        <source>Now, changed by someone else</source>
        <translation>Jetzt, von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>Behalten, was jetzt da ist: %1</translation>
    </message>
    <message>
        <source>Put back what was before: %1</source>
        <translation>Zurücksetzen, was vorher da war: %1</translation>
    </message>
</context>
<context>
    <name>repair::Connections</name>
    <message>
        <source>no server, only for you</source>
        <translation>kein Server, nur für Sie</translation>
    </message>
    <message>
        <source>%1, only for you</source>
        <translation>%1, nur für Sie</translation>
    </message>
    <message>
        <source>no server, for all users of this PC</source>
        <translation>kein Server, für alle Benutzer dieses PCs</translation>
    </message>
    <message>
        <source>%1, for all users of this PC</source>
        <translation>%1, für alle Benutzer dieses PCs</translation>
    </message>
    <message>
        <source>No attempt on record</source>
        <translation>Kein Versuch aufgezeichnet</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>The list of connections could not be read.</source>
        <translation>Die Liste der Verbindungen war nicht lesbar.</translation>
    </message>
    <message>
        <source>Close other programs that show VPN connections, then press Look again.</source>
        <translation>Schließen Sie andere Programme, die VPN-Verbindungen zeigen, und drücken Sie dann Erneut suchen.</translation>
    </message>
    <message>
        <source>If it stays so, call the help desk and read out this page.</source>
        <translation>Bleibt es so, rufen Sie den Helpdesk an, und lesen Sie diese Seite vor.</translation>
    </message>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>Dieser PC hat keine VPN-Verbindung vom Typ L2TP.</translation>
    </message>
    <message>
        <source>There is no VPN connection at all.</source>
        <translation>Es gibt überhaupt keine VPN-Verbindung.</translation>
    </message>
    <message>
        <source>There are connections of other types, which this wizard does not repair.</source>
        <translation>Es gibt Verbindungen anderer Typen, die dieser Assistent nicht repariert.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its name, the type and the key.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dessen Namen, dem Typ und dem Schlüssel.</translation>
    </message>
    <message>
        <source>Add the connection in Windows: Settings, Network and internet, VPN, Add VPN.</source>
        <translation>Fügen Sie die Verbindung in Windows hinzu: Einstellungen, Netzwerk und Internet, VPN, VPN hinzufügen.</translation>
    </message>
    <message>
        <source>Then press Look again.</source>
        <translation>Drücken Sie dann Erneut suchen.</translation>
    </message>
    <message>
        <source>The repair of %1 broke off in the middle. Some settings of this PC are still half changed; putting them back takes your consent.</source>
        <translation>Die Reparatur von %1 brach mittendrin ab. Einige Einstellungen dieses PCs sind noch halb geändert; um sie zurückzunehmen, ist Ihre Zustimmung nötig.</translation>
    </message>
    <message>
        <source>An earlier repair broke off in the middle. Press Undo earlier repairs and put it back.</source>
        <translation>Eine frühere Reparatur brach mittendrin ab. Drücken Sie „Frühere Reparaturen rückgängig machen“ und nehmen Sie sie zurück.</translation>
    </message>
</context>
<context>
    <name>repair::DetailsLog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What was done, line by line, each with its time.</source>
        <translation>Was getan wurde, Zeile für Zeile, jeweils mit Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Der Server wird gesucht</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Der Server wird angesprochen</translation>
    </message>
    <message>
        <source>Agreeing on keys</source>
        <translation>Schlüssel werden vereinbart</translation>
    </message>
    <message>
        <source>Building the tunnel</source>
        <translation>Der Tunnel wird gebaut</translation>
    </message>
    <message>
        <source>Agreeing on how to talk inside the tunnel</source>
        <translation>Es wird vereinbart, wie im Tunnel gesprochen wird</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Getting an address</source>
        <translation>Eine Adresse wird geholt</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, Fehler %2</translation>
    </message>
    <message>
        <source>%1 is connected for real, then hung up. The internet may pause briefly.</source>
        <translation>%1 wird wirklich verbunden und dann getrennt. Das Internet kann kurz aussetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>%n von sieben Stufen erledigt.</numerusform>
            <numerusform>%n von sieben Stufen erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused three times. Ask whoever runs the server before the account is locked.</source>
        <translation>Dreimal abgelehnt. Fragen Sie den Betreiber des Servers, bevor das Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>Type user name and password as you were given them. They are used for this test only.</source>
        <translation>Geben Sie Benutzername und Kennwort ein, wie Sie sie bekommen haben. Sie werden nur für diesen Test benutzt.</translation>
    </message>
    <message>
        <source>The connection could not be tested.</source>
        <translation>Die Verbindung ließ sich nicht testen.</translation>
    </message>
</context>
<context>
    <name>repair::DialPage</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Sign-in for this test</source>
        <translation>Anmeldung für diesen Test</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Does it work now?</source>
        <translation>Funktioniert es jetzt?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbinden ...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>&amp;What is left?</source>
        <translation>&amp;Was bleibt noch?</translation>
    </message>
    <message>
        <source>Put &amp;everything back</source>
        <translation>&amp;Alles zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>One page for whoever helps, without names, keys and passwords.</source>
        <translation>Eine Seite für alle, die helfen, ohne Namen, Schlüssel und Kennwörter.</translation>
    </message>
    <message>
        <source>It is used for this test only and is not kept.</source>
        <translation>Es wird nur für diesen Test verwendet und nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>repair::Disclosure</name>
    <message>
        <source>Shows or hides what stands below it.</source>
        <translation>Zeigt oder verbirgt, was darunter steht.</translation>
    </message>
</context>
<context>
    <name>repair::DonePage</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>Code für einen Helfer</translation>
    </message>
    <message>
        <source>It says what was found and where you are. It holds no name, no address and no key.</source>
        <translation>Er sagt, was gefunden wurde und wo Sie sind. Er enthält keinen Namen, keine Adresse und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Alles rückgängig machen</translation>
    </message>
    <message>
        <source>Restart &amp;later</source>
        <translation>&amp;Später neu starten</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>repair::FindingCard</name>
    <message>
        <source>needs a restart</source>
        <translation>braucht einen Neustart</translation>
    </message>
    <message>
        <source>What is ticked is repaired.</source>
        <translation>Was angehakt ist, wird repariert.</translation>
    </message>
</context>
<context>
    <name>repair::Glyph</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>wartet auf einen Neustart</translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message>
        <source>Picture of the connection</source>
        <translation>Bild der Verbindung</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>None of the seven stages was tried.</source>
        <translation>Keine der sieben Stufen wurde versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>Eine weitere Stufe wurde nicht versucht.</numerusform>
            <numerusform>%n weitere Stufen wurden nicht versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Joined</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two items of a list, the second behind the first</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, the second behind the first</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>repair::Journey</name>
    <message>
        <source>An earlier repair was interrupted. What it had begun was put back first.</source>
        <translation>Eine frühere Reparatur wurde unterbrochen. Was sie begonnen hatte, wurde zuerst zurückgenommen.</translation>
    </message>
    <message>
        <source>Earlier attempts could not be read, so none is shown here.</source>
        <translation>Frühere Versuche waren nicht lesbar, daher wird hier keiner gezeigt.</translation>
    </message>
    <message>
        <source>Caller&apos;s PC</source>
        <translation>PC des Anrufers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Read from the code</source>
        <translation>Aus dem Code gelesen</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>no name, no address</source>
        <translation>kein Name, keine Adresse</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>This window closes by itself as soon as what is under way is complete or put back.</source>
        <translation>Dieses Fenster schließt sich von selbst, sobald das Laufende fertig oder zurückgenommen ist.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, such as Documents.</source>
        <translation>Der Bericht ließ sich dort nicht speichern. Wählen Sie einen anderen Ordner, etwa Dokumente.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message>
        <source>Key from your administrator</source>
        <translation>Schlüssel von Ihrem Administrator</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. Only the server can tell whether a key is right.</source>
        <translation>Fragen Sie den Betreiber des Servers. Nur der Server kann sagen, ob ein Schlüssel richtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n Zeichen, mit einem Leerzeichen an einem Ende. Wurde es versehentlich mitkopiert?</numerusform>
            <numerusform>%n Zeichen, mit einem Leerzeichen an einem Ende. Wurde es versehentlich mitkopiert?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n Zeichen, kein Leerzeichen an einem Ende. Nur der Server kann sagen, ob er richtig ist.</numerusform>
            <numerusform>%n Zeichen, kein Leerzeichen an einem Ende. Nur der Server kann sagen, ob er richtig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Asks the server about this key. Nothing is stored or changed.</source>
        <translation>Fragt den Server nach diesem Schlüssel. Nichts wird gespeichert oder geändert.</translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message>
        <source>&quot;%1&quot; is connected. Disconnect it first: testing a key now could end that connection.</source>
        <translation>„%1“ ist verbunden. Trennen Sie die Verbindung zuerst: Ein Test des Schlüssels könnte sie jetzt beenden.</translation>
    </message>
    <message>
        <source>The key was not tested.</source>
        <translation>Der Schlüssel wurde nicht getestet.</translation>
    </message>
    <message>
        <source>The server of this connection cannot be asked from here.</source>
        <translation>Der Server dieser Verbindung lässt sich von hier aus nicht fragen.</translation>
    </message>
    <message>
        <source>Asking the server whether this is its key...</source>
        <translation>Der Server wird gefragt, ob dies sein Schlüssel ist ...</translation>
    </message>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>Server brauchen eine Pause zwischen zwei Fragen. Gefragt wird in einer Sekunde ...</numerusform>
            <numerusform>Server brauchen eine Pause zwischen zwei Fragen. Gefragt wird in %n Sekunden ...</numerusform>
        </translation>
    </message>
    <message>
        <source>The key could not be tested: the server did not get that far.</source>
        <translation>Der Schlüssel ließ sich nicht testen: Der Server kam nicht so weit.</translation>
    </message>
    <message>
        <source>To compare by phone with whoever runs the server: %1.</source>
        <translation>Zum Vergleich am Telefon mit dem Betreiber des Servers: %1.</translation>
    </message>
</context>
<context>
    <name>repair::NoEntryPage</name>
    <message>
        <source>Have a code from a caller?</source>
        <translation>Code von einem Anrufer?</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>Frühere Reparaturen rückgängig machen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No connection to repair</source>
        <translation>Keine Verbindung zu reparieren</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
</context>
<context>
    <name>repair::Rail</name>
    <message>
        <source>Helper on the phone?
Read out these four words:</source>
        <translation>Helfer am Telefon?
Lesen Sie diese vier Wörter vor:</translation>
    </message>
</context>
<context>
    <name>repair::RailRow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the number of a chapter, %2 its name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opens the page of this chapter.</source>
        <translation>Öffnet die Seite dieses Kapitels.</translation>
    </message>
</context>
<context>
    <name>repair::RepairPage</name>
    <message>
        <source>Stopping as soon as the change under way is complete or taken back.</source>
        <translation>Es wird angehalten, sobald die laufende Änderung fertig oder zurückgenommen ist.</translation>
    </message>
    <message>
        <source>Stop takes effect after the change that is under way.</source>
        <translation>Anhalten wirkt nach der Änderung, die gerade läuft.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>repair::Report</name>
    <message>
        <source>Made by L2TP Repair %1, %2</source>
        <translation>Erstellt von L2TP Repair %1, %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>Code für einen Helfer</translation>
    </message>
    <message>
        <source>This report holds no key, no password, and no name of a person, connection or server.</source>
        <translation>Dieser Bericht enthält keinen Schlüssel, kein Kennwort und keinen Namen einer Person, einer Verbindung oder eines Servers.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>(a user name)</source>
        <translation>(ein Benutzername)</translation>
    </message>
    <message>
        <source>(the connection)</source>
        <translation>(die Verbindung)</translation>
    </message>
    <message>
        <source>(the server)</source>
        <translation>(der Server)</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>(dieser PC)</translation>
    </message>
    <message>
        <source>L2TP Repair: report</source>
        <translation>L2TP Repair: Bericht</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>Was der Server selbst sagt</translation>
    </message>
    <message>
        <source>(the organisation)</source>
        <translation>(die Organisation)</translation>
    </message>
    <message>
        <source>(an address)</source>
        <translation>(eine Adresse)</translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message>
        <source>Check all settings again</source>
        <translation>Alle Einstellungen erneut prüfen</translation>
    </message>
    <message>
        <source>new snapshot</source>
        <translation>neue Momentaufnahme</translation>
    </message>
    <message>
        <source>The repair broke off in the middle.</source>
        <translation>Die Reparatur brach mittendrin ab.</translation>
    </message>
    <message>
        <source>Windows did not allow the repair.</source>
        <translation>Windows hat die Reparatur nicht erlaubt.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Start it again and allow it, or ask an administrator.</source>
        <translation>Dort wurde nichts geändert. Starten Sie erneut und erlauben Sie es, oder fragen Sie einen Administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>Eine Änderung war nicht möglich.</numerusform>
            <numerusform>%n Änderungen waren nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not completed was put back. The others are in place.</source>
        <translation>Was begonnen und nicht fertig wurde, ist zurückgenommen. Das Übrige ist in Kraft.</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>Die Reparatur wurde angehalten.</translation>
    </message>
    <message>
        <source>What was done before is in place and can be undone.</source>
        <translation>Was vorher geschah, ist in Kraft und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Not everything could be changed.</source>
        <translation>Nicht alles ließ sich ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed a setting meanwhile, so it was left alone.</source>
        <translation>Jemand anders hat inzwischen eine Einstellung geändert, daher wurde sie in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Alle Änderungen sind gemacht.</translation>
    </message>
    <message>
        <source>Next, the connection is tested for real.</source>
        <translation>Als Nächstes wird die Verbindung wirklich getestet.</translation>
    </message>
    <message>
        <source>Checking all settings again</source>
        <translation>Alle Einstellungen werden erneut geprüft</translation>
    </message>
    <message>
        <source>Change %1 of %2. Every old setting was saved first, so all of this can be undone.</source>
        <translation>Änderung %1 von %2. Jede alte Einstellung wurde zuerst gesichert, alles lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>Every old setting was saved first, so all of this can be undone.</source>
        <translation>Jede alte Einstellung wurde zuerst gesichert, alles lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was changed, because Windows was not allowed to.</source>
        <translation>Es wurde nichts geändert, weil Windows es nicht durfte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Everything is as it was before the repair.</source>
        <translation>Alles ist wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>The repair is still listed under Undo, and can be made again.</source>
        <translation>Die Reparatur steht noch unter Rückgängig und kann noch einmal gemacht werden.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 funktioniert wieder.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
    <message>
        <source>The test went through all seven stages.</source>
        <translation>Der Test ging durch alle sieben Stufen.</translation>
    </message>
    <message>
        <source>The repair is made, and the connection was not tested.</source>
        <translation>Die Reparatur ist gemacht, und die Verbindung wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Connect as usual to see whether it works.</source>
        <translation>Verbinden Sie wie gewohnt, um zu sehen, ob es funktioniert.</translation>
    </message>
    <message>
        <source>A setting waits for a restart; the wizard then checks again by itself.</source>
        <translation>Eine Einstellung wartet auf einen Neustart; danach prüft der Assistent von selbst erneut.</translation>
    </message>
</context>
<context>
    <name>repair::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Shows or hides the letters typed here.</source>
        <translation>Zeigt oder verbirgt die hier eingegebenen Zeichen.</translation>
    </message>
</context>
<context>
    <name>repair::SteadyBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>repair::StepByStep</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing in this chapter applies to this connection.</source>
        <translation>Nichts in diesem Kapitel betrifft diese Verbindung.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a finding, %2 the sentence with its evidence</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>repair::StepPage</name>
    <message>
        <source>What this step can cure</source>
        <translation>Was dieser Schritt beheben kann</translation>
    </message>
    <message>
        <source>Where Windows has this</source>
        <translation>Wo das in Windows steht</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Step %1 of 7: %2</source>
        <translation>Schritt %1 von 7: %2</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>Wird angewendet ...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Apply this step</source>
        <translation>&amp;Diesen Schritt anwenden</translation>
    </message>
</context>
<context>
    <name>repair::StepTable</name>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>Was es sein sollte</translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message>
        <source>This was changed again after the repair: %1</source>
        <translation>Dies wurde nach der Reparatur noch einmal geändert: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>It cannot be read now, so it is left alone.</source>
        <translation>Es ist jetzt nicht lesbar, daher wird es in Ruhe gelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>Eine Änderung, zurückgenommen</numerusform>
            <numerusform>%n Änderungen, zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>Eine Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put back.</source>
        <translation>Es war nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>Eine Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>Eine Änderung ließ sich nicht zurücknehmen und ist so, wie die Reparatur sie hinterlassen hat.</numerusform>
            <numerusform>%n Änderungen ließen sich nicht zurücknehmen und sind so, wie die Reparatur sie hinterlassen hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message>
        <source>Open the folder with the saved settings</source>
        <translation>Ordner mit den gesicherten Einstellungen öffnen</translation>
    </message>
    <message>
        <source>This wizard has not changed anything on this PC yet.</source>
        <translation>Dieser Assistent hat an diesem PC noch nichts geändert.</translation>
    </message>
    <message>
        <source>Everything this wizard changed can be put back. Nothing is overwritten without asking.</source>
        <translation>Alles, was dieser Assistent geändert hat, lässt sich zurücknehmen. Nichts wird ungefragt überschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Putting back...</source>
        <translation>Wird zurückgenommen ...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>1 Ä&amp;nderung zurücknehmen</numerusform>
            <numerusform>%n Ä&amp;nderungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Files with the old settings, to be used without this program.</source>
        <translation>Dateien mit den alten Einstellungen, auch ohne dieses Programm verwendbar.</translation>
    </message>
</context>
<context>
    <name>repair::When</name>
    <message>
        <source>d MMMM</source>
        <extracomment>Qt&apos;s date format: day and month in words</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s date format: day, month in words and year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Failed today at %1</source>
        <translation>Gescheitert heute um %1</translation>
    </message>
    <message>
        <source>Failed yesterday at %1</source>
        <translation>Gescheitert gestern um %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Gescheitert am %1</translation>
    </message>
    <message>
        <source>Connected today at %1</source>
        <translation>Verbunden heute um %1</translation>
    </message>
    <message>
        <source>Connected yesterday at %1</source>
        <translation>Verbunden gestern um %1</translation>
    </message>
    <message>
        <source>Connected on %1</source>
        <translation>Verbunden am %1</translation>
    </message>
    <message>
        <source>Today, %1: repair of %2</source>
        <translation>Heute, %1: Reparatur von %2</translation>
    </message>
    <message>
        <source>%1, %2: repair of %3</source>
        <extracomment>%1 is a day, %2 a time, %3 the name of a connection</extracomment>
        <translation>%1, %2: Reparatur von %3</translation>
    </message>
</context>
<context>
    <name>repair::WizardWindow</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Seite %1, %2</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>The connection is set to L2TP/IPsec</source>
        <translation>Die Verbindung ist auf L2TP/IPsec eingestellt</translation>
    </message>
    <message>
        <source>The connection tries several VPN types, and hides the real error</source>
        <translation>Die Verbindung probiert mehrere VPN-Typen und verdeckt den wirklichen Fehler</translation>
    </message>
    <message>
        <source>Should this connection use L2TP/IPsec?</source>
        <translation>Soll diese Verbindung L2TP/IPsec benutzen?</translation>
    </message>
    <message>
        <source>With an automatic type Windows tries one after the other and reports only that all failed. (error 800)</source>
        <translation>Bei einem automatischen Typ probiert Windows einen nach dem anderen und meldet nur, dass alle scheiterten. (Fehler 800)</translation>
    </message>
    <message>
        <source>Error 800: the next try then shows the real error, or connects.</source>
        <translation>Fehler 800: Der nächste Versuch zeigt dann den wirklichen Fehler oder verbindet.</translation>
    </message>
    <message>
        <source>It cannot cure the error that was hidden until now.</source>
        <translation>Er kann den Fehler nicht beheben, der bis jetzt verdeckt war.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Type of VPN.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Sicherheit › VPN-Typ.</translation>
    </message>
    <message>
        <source>Setting the type to L2TP/IPsec</source>
        <translation>Der Typ wird auf L2TP/IPsec gesetzt</translation>
    </message>
    <message>
        <source>The connection uses its pre-shared key</source>
        <translation>Die Verbindung benutzt ihren vorinstallierten Schlüssel</translation>
    </message>
    <message>
        <source>The connection wants a certificate this PC does not have</source>
        <translation>Die Verbindung will ein Zertifikat, das dieser PC nicht hat</translation>
    </message>
    <message>
        <source>Does this VPN use a pre-shared key?</source>
        <translation>Benutzt dieses VPN einen vorinstallierten Schlüssel?</translation>
    </message>
    <message>
        <source>Windows proves itself to the server by a key or by a certificate, and this connection is set to a certificate. (IPsec)</source>
        <translation>Windows weist sich beim Server mit einem Schlüssel oder einem Zertifikat aus, und diese Verbindung ist auf ein Zertifikat eingestellt. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 13806 and 789, when a key was meant.</source>
        <translation>Fehler 766, 786, 13806 und 789, wenn ein Schlüssel gemeint war.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, nor a wrong password. (691)</source>
        <translation>Er hilft nicht bei einem falschen Schlüssel oder einem falschen Kennwort. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Sicherheit › Erweiterte Einstellungen.</translation>
    </message>
    <message>
        <source>Setting the connection to its key</source>
        <translation>Die Verbindung wird auf ihren Schlüssel gesetzt</translation>
    </message>
    <message>
        <source>The pre-shared key is stored</source>
        <translation>Der vorinstallierte Schlüssel ist gespeichert</translation>
    </message>
    <message>
        <source>The connection should use a key, but none is stored</source>
        <translation>Die Verbindung soll einen Schlüssel benutzen, aber es ist keiner gespeichert</translation>
    </message>
    <message>
        <source>Was the key ever entered on this PC?</source>
        <translation>Wurde der Schlüssel an diesem PC je eingegeben?</translation>
    </message>
    <message>
        <source>Without the key the server and this PC cannot agree. Only the server can tell whether a key is right. (IPsec)</source>
        <translation>Ohne den Schlüssel können sich Server und PC nicht einigen. Nur der Server kann sagen, ob ein Schlüssel richtig ist. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 787, 789 and 811, when no key is stored.</source>
        <translation>Fehler 766, 786, 787, 789 und 811, wenn kein Schlüssel gespeichert ist.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password. (691)</source>
        <translation>Er hilft nicht bei einem falschen Kennwort. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings › Key.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Sicherheit › Erweiterte Einstellungen › Schlüssel.</translation>
    </message>
    <message>
        <source>Storing the key</source>
        <translation>Der Schlüssel wird gespeichert</translation>
    </message>
    <message>
        <source>The encryption setting suits the server</source>
        <translation>Die Verschlüsselung passt zum Server</translation>
    </message>
    <message>
        <source>The connection asks for an encryption that the server does not offer</source>
        <translation>Die Verbindung verlangt eine Verschlüsselung, die der Server nicht anbietet</translation>
    </message>
    <message>
        <source>Does the server need this encryption setting?</source>
        <translation>Braucht der Server diese Verschlüsselung?</translation>
    </message>
    <message>
        <source>This is a second encryption inside the protected connection; IPsec encrypts everything anyway. (MPPE)</source>
        <translation>Dies ist eine zweite Verschlüsselung in der geschützten Verbindung; IPsec verschlüsselt ohnehin alles. (MPPE)</translation>
    </message>
    <message>
        <source>Errors 741 and 742, and 628 where the sign-in has no encryption.</source>
        <translation>Fehler 741 und 742, und 628, wo die Anmeldung keine Verschlüsselung hat.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, so it cannot cure it.</source>
        <translation>Er kann Fehler 789 nicht verursachen, also auch nicht beheben.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Data encryption.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Sicherheit › Datenverschlüsselung.</translation>
    </message>
    <message>
        <source>Setting the encryption</source>
        <translation>Die Verschlüsselung wird gesetzt</translation>
    </message>
    <message>
        <source>The sign-in method of the server is allowed</source>
        <translation>Das Anmeldeverfahren des Servers ist erlaubt</translation>
    </message>
    <message>
        <source>The connection allows no sign-in method that Windows still has</source>
        <translation>Die Verbindung erlaubt kein Anmeldeverfahren, das Windows noch hat</translation>
    </message>
    <message>
        <source>Does the server want another sign-in method?</source>
        <translation>Will der Server ein anderes Anmeldeverfahren?</translation>
    </message>
    <message>
        <source>Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>Server und PC müssen denselben Weg erlauben, das Kennwort zu prüfen. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>Errors 628, 691, 734 and 812, when the methods differ.</source>
        <translation>Fehler 628, 691, 734 und 812, wenn die Verfahren sich unterscheiden.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password, nor error 789, which comes before the sign-in.</source>
        <translation>Er hilft nicht bei einem falschen Kennwort, und nicht bei Fehler 789, der vor der Anmeldung kommt.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Allow these protocols.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Sicherheit › Folgende Protokolle zulassen.</translation>
    </message>
    <message>
        <source>Allowing the sign-in method</source>
        <translation>Das Anmeldeverfahren wird erlaubt</translation>
    </message>
    <message>
        <source>The LCP extensions are on</source>
        <translation>Die LCP-Erweiterungen sind eingeschaltet</translation>
    </message>
    <message>
        <source>The LCP extensions are off, and the connection broke there</source>
        <translation>Die LCP-Erweiterungen sind aus, und dort brach die Verbindung ab</translation>
    </message>
    <message>
        <source>Were the LCP extensions turned off on purpose?</source>
        <translation>Wurden die LCP-Erweiterungen absichtlich ausgeschaltet?</translation>
    </message>
    <message>
        <source>Newer servers expect them when the connection is set up. (PPP, LCP)</source>
        <translation>Neuere Server erwarten sie beim Aufbau der Verbindung. (PPP, LCP)</translation>
    </message>
    <message>
        <source>Errors 628, 718 and 734.</source>
        <translation>Fehler 628, 718 und 734.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, which comes before PPP, so it cannot cure it.</source>
        <translation>Er kann Fehler 789 nicht verursachen, der vor PPP kommt, also auch nicht beheben.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP extensions.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Optionen › PPP-Einstellungen › LCP-Erweiterungen aktivieren.</translation>
    </message>
    <message>
        <source>Turning the LCP extensions on</source>
        <translation>Die LCP-Erweiterungen werden eingeschaltet</translation>
    </message>
    <message>
        <source>The connection uses IPv4</source>
        <translation>Die Verbindung benutzt IPv4</translation>
    </message>
    <message>
        <source>The connection leaves out IPv4, so the server has no address to give</source>
        <translation>Die Verbindung lässt IPv4 aus, also hat der Server keine Adresse zu geben</translation>
    </message>
    <message>
        <source>Should this connection use IPv4?</source>
        <translation>Soll diese Verbindung IPv4 benutzen?</translation>
    </message>
    <message>
        <source>Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)</source>
        <translation>Fast jeder VPN-Server vergibt eine IPv4-Adresse. (ExcludedProtocols)</translation>
    </message>
    <message>
        <source>Error 720, when IPv4 is not ticked.</source>
        <translation>Fehler 720, wenn IPv4 nicht angehakt ist.</translation>
    </message>
    <message>
        <source>It cannot cure a server that has run out of addresses, nor error 789.</source>
        <translation>Er hilft nicht, wenn dem Server die Adressen ausgegangen sind, und nicht bei Fehler 789.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Networking › Internet Protocol Version 4.</source>
        <translation>Netzwerkverbindungen › die Verbindung › Eigenschaften › Netzwerk › Internetprotokoll Version 4.</translation>
    </message>
    <message>
        <source>Turning IPv4 on for the connection</source>
        <translation>IPv4 wird für die Verbindung eingeschaltet</translation>
    </message>
    <message>
        <source>The connection was set up anew</source>
        <translation>Die Verbindung wurde neu eingerichtet</translation>
    </message>
    <message>
        <source>The connection could not be set up anew</source>
        <translation>Die Verbindung ließ sich nicht neu einrichten</translation>
    </message>
    <message>
        <source>Set the connection up anew?</source>
        <translation>Die Verbindung neu einrichten?</translation>
    </message>
    <message>
        <source>A damaged entry can hold something that no check sees. The old one is kept under another name.</source>
        <translation>Ein beschädigter Eintrag kann etwas enthalten, das keine Prüfung sieht. Der alte bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Errors 766, 786 and 789, when the entry itself is damaged.</source>
        <translation>Fehler 766, 786 und 789, wenn der Eintrag selbst beschädigt ist.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a blocked network, or a service that is off.</source>
        <translation>Er hilft nicht bei einem falschen Schlüssel, einem blockierten Netzwerk oder einem abgeschalteten Dienst.</translation>
    </message>
    <message>
        <source>Settings › Network &amp; internet › VPN › Add VPN.</source>
        <translation>Einstellungen › Netzwerk und Internet › VPN › VPN hinzufügen.</translation>
    </message>
    <message>
        <source>Setting the connection up anew</source>
        <translation>Die Verbindung wird neu eingerichtet</translation>
    </message>
    <message>
        <source>No firewall on this PC blocks the VPN</source>
        <translation>Keine Firewall auf diesem PC blockiert das VPN</translation>
    </message>
    <message>
        <source>A firewall on this PC blocks the VPN</source>
        <translation>Eine Firewall auf diesem PC blockiert das VPN</translation>
    </message>
    <message>
        <source>Is a firewall meant to block the VPN?</source>
        <translation>Soll eine Firewall das VPN blockieren?</translation>
    </message>
    <message>
        <source>A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)</source>
        <translation>Eine Regel, die blockiert, gewinnt gegen jede Regel, die erlaubt. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, once the rule is gone.</source>
        <translation>Fehler 789, 792 und 809, sobald die Regel weg ist.</translation>
    </message>
    <message>
        <source>This program does not remove it: whoever made the rule can tell what it is for.</source>
        <translation>Dieses Programm entfernt sie nicht: Wer die Regel angelegt hat, kann sagen, wozu sie da ist.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product.</source>
        <translation>Windows Defender Firewall mit erweiterter Sicherheit (wf.msc) oder die Einstellungen des Produkts.</translation>
    </message>
    <message>
        <source>Looking for rules that block the VPN</source>
        <translation>Regeln werden gesucht, die das VPN blockieren</translation>
    </message>
    <message>
        <source>Rules that let the VPN out are there</source>
        <translation>Regeln, die das VPN hinauslassen, sind da</translation>
    </message>
    <message>
        <source>Rules that let the VPN out could not be added</source>
        <translation>Regeln, die das VPN hinauslassen, ließen sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>Add rules that let the VPN out to its server?</source>
        <translation>Regeln hinzufügen, die das VPN zu seinem Server hinauslassen?</translation>
    </message>
    <message>
        <source>Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP 500, 4500, 1701)</source>
        <translation>Windows lässt das VPN von selbst hinaus; die Regeln helfen, wo ausgehender Verkehr blockiert ist. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, on a PC that blocks outgoing traffic.</source>
        <translation>Fehler 789 und 809 auf einem PC, der ausgehenden Verkehr blockiert.</translation>
    </message>
    <message>
        <source>It cannot win over a rule that blocks, nor over a firewall in the network.</source>
        <translation>Er kann nicht gegen eine Regel gewinnen, die blockiert, und nicht gegen eine Firewall im Netzwerk.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules.</source>
        <translation>Windows Defender Firewall mit erweiterter Sicherheit (wf.msc) › Ausgehende Regeln.</translation>
    </message>
    <message>
        <source>Adding the firewall rules</source>
        <translation>Die Firewallregeln werden hinzugefügt</translation>
    </message>
    <message>
        <source>The firewall test was made</source>
        <translation>Der Firewalltest wurde gemacht</translation>
    </message>
    <message>
        <source>The firewall test could not be made</source>
        <translation>Der Firewalltest war nicht möglich</translation>
    </message>
    <message>
        <source>Turn the firewall off for a few minutes to test?</source>
        <translation>Die Firewall für einige Minuten ausschalten, um zu testen?</translation>
    </message>
    <message>
        <source>Windows exempts its own key service, so this test seldom shows anything.</source>
        <translation>Windows nimmt seinen eigenen Schlüsseldienst aus, daher zeigt dieser Test selten etwas.</translation>
    </message>
    <message>
        <source>Nothing for good: it only shows whether Windows Defender Firewall stands in the way.</source>
        <translation>Nichts auf Dauer: Er zeigt nur, ob die Windows Defender Firewall im Weg steht.</translation>
    </message>
    <message>
        <source>It cannot show anything about other firewalls, or about the network.</source>
        <translation>Er kann nichts über andere Firewalls oder über das Netzwerk zeigen.</translation>
    </message>
    <message>
        <source>Windows Security › Firewall &amp; network protection.</source>
        <translation>Windows-Sicherheit › Firewall- und Netzwerkschutz.</translation>
    </message>
    <message>
        <source>Turning the firewall off for the test</source>
        <translation>Die Firewall wird für den Test ausgeschaltet</translation>
    </message>
    <message>
        <source>IPsec to a server behind a router is allowed</source>
        <translation>IPsec zu einem Server hinter einem Router ist erlaubt</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows does not allow that yet</source>
        <translation>Der Server steht hinter einem Router, und Windows erlaubt das noch nicht</translation>
    </message>
    <message>
        <source>Is the server behind a router, too?</source>
        <translation>Steht auch der Server hinter einem Router?</translation>
    </message>
    <message>
        <source>By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)</source>
        <translation>Von sich aus lehnt Windows IPsec zu einem Server ab, dessen Adresse übersetzt wird. (NAT-Traversal)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the server is behind a router or in a cloud.</source>
        <translation>Fehler 789 und 809, wenn der Server hinter einem Router oder in einer Cloud steht.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or blocked ports.</source>
        <translation>Er hilft nicht bei einem falschen Schlüssel, einem falschen Kennwort oder blockierten Ports.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</source>
        <translation>Registrierungs-Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</translation>
    </message>
    <message>
        <source>Allowing servers behind a router</source>
        <translation>Server hinter einem Router werden erlaubt</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is where Windows reads it</source>
        <translation>Die Einstellung für Server hinter einem Router ist dort, wo Windows sie liest</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is not where Windows reads it</source>
        <translation>Die Einstellung für Server hinter einem Router ist nicht dort, wo Windows sie liest</translation>
    </message>
    <message>
        <source>Somebody meant to allow it, but Windows does not see that. (AssumeUDPEncapsulationContextOnSendRule)</source>
        <translation>Jemand wollte es erlauben, aber Windows sieht das nicht. (AssumeUDPEncapsulationContextOnSendRule)</translation>
    </message>
    <message>
        <source>Putting the setting where Windows reads it</source>
        <translation>Die Einstellung wird dorthin gesetzt, wo Windows sie liest</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec</source>
        <translation>Windows schützt L2TP mit IPsec</translation>
    </message>
    <message>
        <source>IPsec is switched off for L2TP on this PC</source>
        <translation>IPsec ist für L2TP auf diesem PC abgeschaltet</translation>
    </message>
    <message>
        <source>Does another connection of this PC need L2TP without IPsec?</source>
        <translation>Braucht eine andere Verbindung dieses PCs L2TP ohne IPsec?</translation>
    </message>
    <message>
        <source>With IPsec switched off, the server sees an unprotected connection and does not answer. (ProhibitIpSec)</source>
        <translation>Ist IPsec abgeschaltet, sieht der Server eine ungeschützte Verbindung und antwortet nicht. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this setting is on.</source>
        <translation>Fehler 789, 791 und 809, wenn diese Einstellung an ist.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops working.</source>
        <translation>Er hilft nicht bei einem falschen Schlüssel. Ein Internetanbieter, der L2TP ohne IPsec will, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</source>
        <translation>Registrierungs-Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</translation>
    </message>
    <message>
        <source>Allowing Windows to protect L2TP</source>
        <translation>Windows wird erlaubt, L2TP zu schützen</translation>
    </message>
    <message>
        <source>The filter service runs</source>
        <translation>Der Filterdienst läuft</translation>
    </message>
    <message>
        <source>The Windows service under the firewall and the VPN does not run</source>
        <translation>Der Windows-Dienst unter Firewall und VPN läuft nicht</translation>
    </message>
    <message>
        <source>Should the filter service run?</source>
        <translation>Soll der Filterdienst laufen?</translation>
    </message>
    <message>
        <source>The key service, the IPsec policy and the firewall stand on it. (service BFE, Base Filtering Engine)</source>
        <translation>Der Schlüsseldienst, die IPsec-Richtlinie und die Firewall bauen darauf. (Dienst BFE, Basisfiltermodul)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 827, when this service is switched off or stopped.</source>
        <translation>Fehler 789, 791 und 827, wenn dieser Dienst abgeschaltet oder beendet ist.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or a network that blocks the VPN.</source>
        <translation>Er hilft nicht bei einem falschen Schlüssel, einem falschen Kennwort oder einem Netzwerk, das das VPN blockiert.</translation>
    </message>
    <message>
        <source>services.msc › Base Filtering Engine.</source>
        <translation>services.msc › Basisfiltermodul.</translation>
    </message>
    <message>
        <source>Starting the filter service</source>
        <translation>Der Filterdienst wird gestartet</translation>
    </message>
    <message>
        <source>The service that dialling stands on can start</source>
        <translation>Der Dienst, auf dem die Einwahl baut, kann starten</translation>
    </message>
    <message>
        <source>A Windows service that dialling stands on is switched off</source>
        <translation>Ein Windows-Dienst, auf dem die Einwahl baut, ist abgeschaltet</translation>
    </message>
    <message>
        <source>Should the service that dialling stands on be able to start?</source>
        <translation>Soll der Dienst starten können, auf dem die Einwahl baut?</translation>
    </message>
    <message>
        <source>No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)</source>
        <translation>Ohne ihn lässt sich kein VPN irgendeiner Art wählen. (Dienst SstpSvc, den RasMan braucht)</translation>
    </message>
    <message>
        <source>Errors 711 and 1068, where no VPN can be dialled at all.</source>
        <translation>Fehler 711 und 1068, wo sich gar kein VPN wählen lässt.</translation>
    </message>
    <message>
        <source>It cannot cure an error that comes from the server.</source>
        <translation>Er kann keinen Fehler beheben, der vom Server kommt.</translation>
    </message>
    <message>
        <source>services.msc › Secure Socket Tunneling Protocol Service.</source>
        <translation>services.msc › SSTP-Dienst.</translation>
    </message>
    <message>
        <source>Allowing the service that dialling stands on</source>
        <translation>Der Dienst wird erlaubt, auf dem die Einwahl baut</translation>
    </message>
    <message>
        <source>The dialling service can start</source>
        <translation>Der Einwahldienst kann starten</translation>
    </message>
    <message>
        <source>The Windows service that dials every VPN is switched off</source>
        <translation>Der Windows-Dienst, der jedes VPN wählt, ist abgeschaltet</translation>
    </message>
    <message>
        <source>Should the dialling service be able to start?</source>
        <translation>Soll der Einwahldienst starten können?</translation>
    </message>
    <message>
        <source>Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)</source>
        <translation>Windows wählt jedes VPN durch ihn. (Dienst RasMan, RAS-Verbindungsverwaltung)</translation>
    </message>
    <message>
        <source>Errors 711, 1058 and 1068, where no VPN can be dialled at all.</source>
        <translation>Fehler 711, 1058 und 1068, wo sich gar kein VPN wählen lässt.</translation>
    </message>
    <message>
        <source>services.msc › Remote Access Connection Manager.</source>
        <translation>services.msc › RAS-Verbindungsverwaltung.</translation>
    </message>
    <message>
        <source>Starting the dialling service</source>
        <translation>Der Einwahldienst wird gestartet</translation>
    </message>
    <message>
        <source>The key service can start</source>
        <translation>Der Schlüsseldienst kann starten</translation>
    </message>
    <message>
        <source>The Windows service that agrees on keys is not ready</source>
        <translation>Der Windows-Dienst, der Schlüssel vereinbart, ist nicht bereit</translation>
    </message>
    <message>
        <source>Should Windows agree on keys itself?</source>
        <translation>Soll Windows selbst Schlüssel vereinbaren?</translation>
    </message>
    <message>
        <source>Without it no keys can be agreed with the server. (service IKEEXT)</source>
        <translation>Ohne ihn lassen sich mit dem Server keine Schlüssel vereinbaren. (Dienst IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789, 791, 809 and 827, when this service is switched off or deleted.</source>
        <translation>Fehler 789, 791, 809 und 827, wenn dieser Dienst abgeschaltet oder gelöscht ist.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, or a network that blocks the VPN.</source>
        <translation>Er hilft nicht bei einem falschen Schlüssel oder einem Netzwerk, das das VPN blockiert.</translation>
    </message>
    <message>
        <source>services.msc › IKE and AuthIP IPsec Keying Modules.</source>
        <translation>services.msc › IKE- und AuthIP IPsec-Schlüsselerstellungsmodule.</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Der Schlüsseldienst wird gestartet</translation>
    </message>
    <message>
        <source>The IPsec policy service can start</source>
        <translation>Der IPsec-Richtliniendienst kann starten</translation>
    </message>
    <message>
        <source>The Windows service that sends L2TP through IPsec is not ready</source>
        <translation>Der Windows-Dienst, der L2TP durch IPsec schickt, ist nicht bereit</translation>
    </message>
    <message>
        <source>Should the IPsec policy service start by itself?</source>
        <translation>Soll der IPsec-Richtliniendienst von selbst starten?</translation>
    </message>
    <message>
        <source>It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)</source>
        <translation>Er hält die Regel, dass dieses VPN durch IPsec geschützt ist. (Dienst PolicyAgent)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this service is switched off or deleted.</source>
        <translation>Fehler 789, 791 und 809, wenn dieser Dienst abgeschaltet oder gelöscht ist.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent.</source>
        <translation>services.msc › IPsec-Richtlinien-Agent.</translation>
    </message>
    <message>
        <source>Starting the IPsec policy service</source>
        <translation>Der IPsec-Richtliniendienst wird gestartet</translation>
    </message>
    <message>
        <source>The IPsec services were restarted</source>
        <translation>Die IPsec-Dienste wurden neu gestartet</translation>
    </message>
    <message>
        <source>The IPsec services could not be restarted</source>
        <translation>Die IPsec-Dienste ließen sich nicht neu starten</translation>
    </message>
    <message>
        <source>Restart the two IPsec services?</source>
        <translation>Die beiden IPsec-Dienste neu starten?</translation>
    </message>
    <message>
        <source>A service that hangs cannot be seen from outside; a restart gives it a fresh start. (PolicyAgent, IKEEXT)</source>
        <translation>Einem Dienst, der hängt, sieht man es von außen nicht an; ein Neustart lässt ihn frisch beginnen. (PolicyAgent, IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789 and 791, when a service hangs.</source>
        <translation>Fehler 789 und 791, wenn ein Dienst hängt.</translation>
    </message>
    <message>
        <source>It cannot cure a setting that is wrong: after the restart it is still wrong.</source>
        <translation>Er hilft nicht bei einer falschen Einstellung: Nach dem Neustart ist sie noch immer falsch.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart.</source>
        <translation>services.msc › IPsec-Richtlinien-Agent und IKE- und AuthIP IPsec-Schlüsselerstellungsmodule › Neu starten.</translation>
    </message>
    <message>
        <source>Restarting the IPsec services</source>
        <translation>Die IPsec-Dienste werden neu gestartet</translation>
    </message>
    <message>
        <source>No other program holds the ports of the VPN</source>
        <translation>Kein anderes Programm belegt die Ports des VPN</translation>
    </message>
    <message>
        <source>Another program holds the ports of the VPN</source>
        <translation>Ein anderes Programm belegt die Ports des VPN</translation>
    </message>
    <message>
        <source>Is another VPN program meant to be running?</source>
        <translation>Soll ein anderes VPN-Programm laufen?</translation>
    </message>
    <message>
        <source>Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, 1701)</source>
        <translation>Zwei Programme können nicht dieselben Ports benutzen, daher hört Windows vielleicht keine Antwort. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, when another VPN program takes the answers.</source>
        <translation>Fehler 789, 792 und 809, wenn ein anderes VPN-Programm die Antworten nimmt.</translation>
    </message>
    <message>
        <source>This program changes nothing here: close the other program, then connect again.</source>
        <translation>Dieses Programm ändert hier nichts: Schließen Sie das andere Programm, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Task Manager › Details, or Settings › Apps › Installed apps.</source>
        <translation>Task-Manager › Details, oder Einstellungen › Apps › Installierte Apps.</translation>
    </message>
    <message>
        <source>Looking for programs that hold the ports</source>
        <translation>Programme werden gesucht, die die Ports belegen</translation>
    </message>
    <message>
        <source>A step that this version does not know</source>
        <translation>Ein Schritt, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>A step that this version does not know found something</source>
        <translation>Ein Schritt, den diese Version nicht kennt, hat etwas gefunden</translation>
    </message>
    <message>
        <source>Is this PC also used with a newer version of this program?</source>
        <translation>Wird dieser PC auch mit einer neueren Version dieses Programms benutzt?</translation>
    </message>
    <message>
        <source>Another version of this program made this entry.</source>
        <translation>Eine andere Version dieses Programms hat diesen Eintrag gemacht.</translation>
    </message>
    <message>
        <source>This version cannot tell.</source>
        <translation>Diese Version kann es nicht sagen.</translation>
    </message>
    <message>
        <source>Install the latest version of this program.</source>
        <translation>Installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>Working on a step of another version</source>
        <translation>Ein Schritt einer anderen Version wird bearbeitet</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>NAT-Traversal</translation>
    </message>
    <message>
        <source>Security tab</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>PPP settings</source>
        <translation>PPP-Einstellungen</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Windows Update</source>
        <translation>Windows Update</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>This Windows build opens VPNs</source>
        <translation>Dieser Windows-Build öffnet VPNs</translation>
    </message>
    <message>
        <source>An update of Windows itself broke this kind of VPN</source>
        <translation>Ein Update von Windows selbst hat diese Art von VPN gestört</translation>
    </message>
    <message>
        <source>Has Windows been updated since this began?</source>
        <translation>Wurde Windows aktualisiert, seit dies begann?</translation>
    </message>
    <message>
        <source>Some Windows updates broke VPN connections, and a later one mended them.</source>
        <translation>Einige Windows-Updates haben VPN-Verbindungen gestört, und ein späteres hat sie repariert.</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the update is the cause.</source>
        <translation>Fehler 789 und 809, wenn das Update die Ursache ist.</translation>
    </message>
    <message>
        <source>This program installs no updates; Windows Update does.</source>
        <translation>Dieses Programm installiert keine Updates; das tut Windows Update.</translation>
    </message>
    <message>
        <source>Settings › Windows Update.</source>
        <translation>Einstellungen › Windows Update.</translation>
    </message>
    <message>
        <source>Reading the Windows build</source>
        <translation>Der Windows-Build wird gelesen</translation>
    </message>
    <message>
        <source>Windows does not wait for a restart</source>
        <translation>Windows wartet nicht auf einen Neustart</translation>
    </message>
    <message>
        <source>Windows waits for a restart</source>
        <translation>Windows wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>Restart this PC before changing more?</source>
        <translation>Diesen PC neu starten, bevor mehr geändert wird?</translation>
    </message>
    <message>
        <source>Updates and drivers that wait for a restart can leave the VPN half changed.</source>
        <translation>Updates und Treiber, die auf einen Neustart warten, können das VPN halb geändert zurücklassen.</translation>
    </message>
    <message>
        <source>Failures that began with an update or an installation.</source>
        <translation>Fehler, die mit einem Update oder einer Installation begannen.</translation>
    </message>
    <message>
        <source>Shutting down and turning on is not enough: choose Restart.</source>
        <translation>Herunterfahren und Einschalten genügt nicht: Wählen Sie Neu starten.</translation>
    </message>
    <message>
        <source>Start › Power › Restart.</source>
        <translation>Start › Ein/Aus › Neu starten.</translation>
    </message>
    <message>
        <source>Looking whether Windows waits for a restart</source>
        <translation>Es wird nachgesehen, ob Windows auf einen Neustart wartet</translation>
    </message>
    <message>
        <source>The device for L2TP connections is there</source>
        <translation>Das Gerät für L2TP-Verbindungen ist da</translation>
    </message>
    <message>
        <source>The device for L2TP connections is missing</source>
        <translation>Das Gerät für L2TP-Verbindungen fehlt</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections removed on purpose?</source>
        <translation>Wurde das Gerät für L2TP-Verbindungen absichtlich entfernt?</translation>
    </message>
    <message>
        <source>Device Manager › Network adapters › Action › Scan for hardware changes.</source>
        <translation>Geräte-Manager › Netzwerkadapter › Aktion › Nach geänderter Hardware suchen.</translation>
    </message>
    <message>
        <source>Bringing the device back</source>
        <translation>Das Gerät wird zurückgebracht</translation>
    </message>
    <message>
        <source>The device for L2TP connections is enabled</source>
        <translation>Das Gerät für L2TP-Verbindungen ist aktiviert</translation>
    </message>
    <message>
        <source>The device for L2TP connections does not work</source>
        <translation>Das Gerät für L2TP-Verbindungen funktioniert nicht</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections switched off on purpose?</source>
        <translation>Wurde das Gerät für L2TP-Verbindungen absichtlich abgeschaltet?</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 720, when the device or its driver is switched off.</source>
        <translation>Fehler 633, 651 und 720, wenn das Gerät oder sein Treiber abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Enabling the device</source>
        <translation>Das Gerät wird aktiviert</translation>
    </message>
    <message>
        <source>Windows looked for devices again</source>
        <translation>Windows hat erneut nach Geräten gesucht</translation>
    </message>
    <message>
        <source>Windows could not look for devices again</source>
        <translation>Windows konnte nicht erneut nach Geräten suchen</translation>
    </message>
    <message>
        <source>Let Windows look for devices again?</source>
        <translation>Windows erneut nach Geräten suchen lassen?</translation>
    </message>
    <message>
        <source>A device that was lost comes back when Windows looks for it.</source>
        <translation>Ein verlorenes Gerät kommt zurück, wenn Windows danach sucht.</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 797, when a device was lost.</source>
        <translation>Fehler 633, 651 und 797, wenn ein Gerät verloren ging.</translation>
    </message>
    <message>
        <source>It cannot repair a device that is there and has a problem.</source>
        <translation>Er kann kein Gerät reparieren, das da ist und ein Problem hat.</translation>
    </message>
    <message>
        <source>Device Manager › Action › Scan for hardware changes.</source>
        <translation>Geräte-Manager › Aktion › Nach geänderter Hardware suchen.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Geräte werden gesucht</translation>
    </message>
    <message>
        <source>Windows opens every L2TP connection through it. (WAN Miniport)</source>
        <translation>Windows öffnet jede L2TP-Verbindung durch dieses Gerät. (WAN Miniport)</translation>
    </message>
    <message>
        <source>Errors 633, 651, 720 and 797, when the device is gone.</source>
        <translation>Fehler 633, 651, 720 und 797, wenn das Gerät weg ist.</translation>
    </message>
    <message>
        <source>Device Manager › Hidden devices › Network adapters › WAN Miniport.</source>
        <translation>Geräte-Manager › Ausgeblendete Geräte › Netzwerkadapter › WAN Miniport.</translation>
    </message>
</context>
<context>
    <name>support-code</name>
    <message>
        <source>The first word cannot be right.</source>
        <translation>Das erste Wort kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The second word cannot be right.</source>
        <translation>Das zweite Wort kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The third word cannot be right.</source>
        <translation>Das dritte Wort kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The fourth word cannot be right.</source>
        <translation>Das vierte Wort kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The first three characters cannot be right.</source>
        <translation>Die ersten drei Zeichen können nicht stimmen.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 cannot be right.</source>
        <translation>Die Zeichen 4 bis 6 können nicht stimmen.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 cannot be right.</source>
        <translation>Die Zeichen 7 bis 9 können nicht stimmen.</translation>
    </message>
    <message>
        <source>The last four characters cannot be right.</source>
        <translation>Die letzten vier Zeichen können nicht stimmen.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the first word.</source>
        <translation>Ein Buchstabe ist falsch, am wahrscheinlichsten im ersten Wort.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the second word.</source>
        <translation>Ein Buchstabe ist falsch, am wahrscheinlichsten im zweiten Wort.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the third word.</source>
        <translation>Ein Buchstabe ist falsch, am wahrscheinlichsten im dritten Wort.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the fourth word.</source>
        <translation>Ein Buchstabe ist falsch, am wahrscheinlichsten im vierten Wort.</translation>
    </message>
    <message>
        <source>One of the first three characters is most likely wrong.</source>
        <translation>Eines der ersten drei Zeichen ist höchstwahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>One of the characters 4 to 6 is most likely wrong.</source>
        <translation>Eines der Zeichen 4 bis 6 ist höchstwahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>One of the characters 7 to 9 is most likely wrong.</source>
        <translation>Eines der Zeichen 7 bis 9 ist höchstwahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>One of the last four characters is most likely wrong.</source>
        <translation>Eines der letzten vier Zeichen ist höchstwahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>The first word is not complete.</source>
        <translation>Das erste Wort ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The second word is missing or not complete.</source>
        <translation>Das zweite Wort fehlt oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The third word is missing or not complete.</source>
        <translation>Das dritte Wort fehlt oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The fourth word is missing or not complete.</source>
        <translation>Das vierte Wort fehlt oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The first three characters are not complete.</source>
        <translation>Die ersten drei Zeichen sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 are missing or not complete.</source>
        <translation>Die Zeichen 4 bis 6 fehlen oder sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 are missing or not complete.</source>
        <translation>Die Zeichen 7 bis 9 fehlen oder sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The last four characters are missing or not complete.</source>
        <translation>Die letzten vier Zeichen fehlen oder sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Ask for the first word again, letter by letter.</source>
        <translation>Lassen Sie sich das erste Wort noch einmal buchstabieren.</translation>
    </message>
    <message>
        <source>Ask for the second word again, letter by letter.</source>
        <translation>Lassen Sie sich das zweite Wort noch einmal buchstabieren.</translation>
    </message>
    <message>
        <source>Ask for the third word again, letter by letter.</source>
        <translation>Lassen Sie sich das dritte Wort noch einmal buchstabieren.</translation>
    </message>
    <message>
        <source>Ask for the fourth word again, letter by letter.</source>
        <translation>Lassen Sie sich das vierte Wort noch einmal buchstabieren.</translation>
    </message>
    <message>
        <source>Ask for the first three characters again.</source>
        <translation>Fragen Sie noch einmal nach den ersten drei Zeichen.</translation>
    </message>
    <message>
        <source>Ask for characters 4 to 6 again.</source>
        <translation>Fragen Sie noch einmal nach den Zeichen 4 bis 6.</translation>
    </message>
    <message>
        <source>Ask for characters 7 to 9 again.</source>
        <translation>Fragen Sie noch einmal nach den Zeichen 7 bis 9.</translation>
    </message>
    <message>
        <source>Ask for the last four characters again.</source>
        <translation>Fragen Sie noch einmal nach den letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>The first and the second word have changed places.</source>
        <translation>Das erste und das zweite Wort sind vertauscht.</translation>
    </message>
    <message>
        <source>The second and the third word have changed places.</source>
        <translation>Das zweite und das dritte Wort sind vertauscht.</translation>
    </message>
    <message>
        <source>The third and the fourth word have changed places.</source>
        <translation>Das dritte und das vierte Wort sind vertauscht.</translation>
    </message>
    <message>
        <source>Let the caller read the whole code again, slowly.</source>
        <translation>Lassen Sie sich den ganzen Code noch einmal langsam vorlesen.</translation>
    </message>
    <message>
        <source>Type the two words the other way round.</source>
        <translation>Geben Sie die beiden Wörter andersherum ein.</translation>
    </message>
    <message>
        <source>No code was typed.</source>
        <translation>Es wurde kein Code eingegeben.</translation>
    </message>
    <message>
        <source>Ask for the four words at the bottom left of the caller&apos;s window.</source>
        <translation>Fragen Sie nach den vier Wörtern unten links im Fenster des Anrufers.</translation>
    </message>
    <message>
        <source>This is not a code of this program.</source>
        <translation>Dies ist kein Code dieses Programms.</translation>
    </message>
    <message>
        <source>This is longer than a code.</source>
        <translation>Dies ist länger als ein Code.</translation>
    </message>
    <message>
        <source>A code has four words of five letters, or 13 characters.</source>
        <translation>Ein Code hat vier Wörter zu fünf Buchstaben oder 13 Zeichen.</translation>
    </message>
    <message>
        <source>The code is right, and a newer version of this program made it.</source>
        <translation>Der Code stimmt, und eine neuere Version dieses Programms hat ihn gemacht.</translation>
    </message>
    <message>
        <source>Get the newest version of this program, and type the code again.</source>
        <translation>Holen Sie die neueste Version dieses Programms, und geben Sie den Code erneut ein.</translation>
    </message>
    <message>
        <source>Something in this code is wrong; where, it does not show.</source>
        <translation>Etwas in diesem Code ist falsch; wo, lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Page 1: Which connection?</source>
        <translation>Seite 1: Welche Verbindung?</translation>
    </message>
    <message>
        <source>Page 2: What is wrong</source>
        <translation>Seite 2: Was nicht stimmt</translation>
    </message>
    <message>
        <source>Page 3: Step by step</source>
        <translation>Seite 3: Schritt für Schritt</translation>
    </message>
    <message>
        <source>Page 4: Repairing</source>
        <translation>Seite 4: Reparatur</translation>
    </message>
    <message>
        <source>Page 5: Does it work now?</source>
        <translation>Seite 5: Funktioniert es jetzt?</translation>
    </message>
    <message>
        <source>Page 6: Done</source>
        <translation>Seite 6: Fertig</translation>
    </message>
    <message>
        <source>Page 7: Undo</source>
        <translation>Seite 7: Rückgängig</translation>
    </message>
    <message>
        <source>Page 8: Have a code from a caller?</source>
        <translation>Seite 8: Code von einem Anrufer?</translation>
    </message>
    <message>
        <source>Page 3, step 1 of 7: Services</source>
        <translation>Seite 3, Schritt 1 von 7: Dienste</translation>
    </message>
    <message>
        <source>Page 3, step 2 of 7: NAT traversal</source>
        <translation>Seite 3, Schritt 2 von 7: NAT-Traversal</translation>
    </message>
    <message>
        <source>Page 3, step 3 of 7: Security tab</source>
        <translation>Seite 3, Schritt 3 von 7: Sicherheit</translation>
    </message>
    <message>
        <source>Page 3, step 4 of 7: PPP settings</source>
        <translation>Seite 3, Schritt 4 von 7: PPP-Einstellungen</translation>
    </message>
    <message>
        <source>Page 3, step 5 of 7: Firewall</source>
        <translation>Seite 3, Schritt 5 von 7: Firewall</translation>
    </message>
    <message>
        <source>Page 3, step 6 of 7: Profile</source>
        <translation>Seite 3, Schritt 6 von 7: Profil</translation>
    </message>
    <message>
        <source>Page 3, step 7 of 7: Windows Update</source>
        <translation>Seite 3, Schritt 7 von 7: Windows Update</translation>
    </message>
    <message>
        <source>Page 3, last step: Devices</source>
        <translation>Seite 3, letzter Schritt: Geräte</translation>
    </message>
    <message>
        <source>Does the caller have the key? The repair asks for it.</source>
        <translation>Hat der Anrufer den Schlüssel? Die Reparatur fragt danach.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then let the caller tick that card; it needs a restart.</source>
        <translation>Steht der Server hinter einem Router? Dann lassen Sie den Anrufer diese Karte anhaken; es braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then say: &quot;Type l2tp-repair fix --step nat-traversal-allowed.&quot;</source>
        <translation>Steht der Server hinter einem Router? Dann sagen Sie: „Geben Sie l2tp-repair fix --step nat-traversal-allowed ein.“</translation>
    </message>
    <message>
        <source>Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.</source>
        <translation>Braucht ein anderes VPN auf jenem PC L2TP ohne IPsec? Wenn nicht, lassen Sie den Anrufer diese Karte anhaken.</translation>
    </message>
    <message>
        <source>Does another VPN there need L2TP without IPsec? If not: &quot;Type l2tp-repair fix --step ipsec-allowed.&quot;</source>
        <translation>Braucht ein anderes VPN dort L2TP ohne IPsec? Wenn nicht: „Geben Sie l2tp-repair fix --step ipsec-allowed ein.“</translation>
    </message>
    <message>
        <source>Windows waits for a restart on that PC; let the caller restart it.</source>
        <translation>Windows wartet auf jenem PC auf einen Neustart; lassen Sie den Anrufer neu starten.</translation>
    </message>
    <message>
        <source>Say: &quot;Type l2tp-repair fix --all.&quot;</source>
        <translation>Sagen Sie: „Geben Sie l2tp-repair fix --all ein.“</translation>
    </message>
    <message>
        <source>Say: &quot;Press Repair, bottom right.&quot;</source>
        <translation>Sagen Sie: „Drücken Sie Reparieren, unten rechts.“</translation>
    </message>
    <message>
        <source>Say: &quot;Press the blue button, bottom right, on each page.&quot;</source>
        <translation>Sagen Sie: „Drücken Sie auf jeder Seite den blauen Knopf, unten rechts.“</translation>
    </message>
    <message>
        <source>Let the caller check again; the code then tells what is left.</source>
        <translation>Lassen Sie den Anrufer erneut prüfen; der Code sagt dann, was noch bleibt.</translation>
    </message>
    <message>
        <source>Say: &quot;Choose the connection and press the blue button, bottom right.&quot;</source>
        <translation>Sagen Sie: „Wählen Sie die Verbindung, und drücken Sie den blauen Knopf, unten rechts.“</translation>
    </message>
    <message>
        <source>Let the caller wait until the bar is full, then press Next.</source>
        <translation>Lassen Sie den Anrufer warten, bis der Balken voll ist, und dann Weiter drücken.</translation>
    </message>
    <message>
        <source>Cards with a question mark: ask whoever runs the server before they are ticked.</source>
        <translation>Karten mit einem Fragezeichen: Fragen Sie den Betreiber des Servers, bevor sie angehakt werden.</translation>
    </message>
    <message>
        <source>That PC has no L2TP connection. Let the caller add one in Windows, with the server&apos;s name and the key.</source>
        <translation>Jener PC hat keine L2TP-Verbindung. Lassen Sie den Anrufer in Windows eine hinzufügen, mit dem Namen des Servers und dem Schlüssel.</translation>
    </message>
    <message>
        <source>Ask for the error number in the message of Windows.</source>
        <translation>Fragen Sie nach der Fehlernummer in der Meldung von Windows.</translation>
    </message>
    <message>
        <source>Some things could not be read. An administrator of that PC may see more.</source>
        <translation>Einiges war nicht lesbar. Ein Administrator jenes PCs sieht vielleicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was found. Let the caller test the connection.</source>
        <translation>Es wurde nichts gefunden. Lassen Sie den Anrufer die Verbindung testen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Older than Windows 10</source>
        <translation>Älter als Windows 10</translation>
    </message>
    <message>
        <source>Windows 10, older than 1809</source>
        <translation>Windows 10, älter als 1809</translation>
    </message>
    <message>
        <source>Newer than Windows 11, 25H2</source>
        <translation>Neuer als Windows 11, 25H2</translation>
    </message>
    <message>
        <source>The last try connected.</source>
        <translation>Der letzte Versuch kam zustande.</translation>
    </message>
    <message>
        <source>No L2TP connection on that PC, or none chosen.</source>
        <translation>Keine L2TP-Verbindung auf jenem PC, oder keine gewählt.</translation>
    </message>
    <message>
        <source>No try to connect was seen.</source>
        <translation>Es war kein Verbindungsversuch zu sehen.</translation>
    </message>
    <message>
        <source>An error number that this program does not know.</source>
        <translation>Eine Fehlernummer, die dieses Programm nicht kennt.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>Dieser PC hat keine VPN-Verbindung vom Typ L2TP.</translation>
    </message>
    <message>
        <source>Add the connection in Windows, or name another one if it has another type.</source>
        <translation>Fügen Sie die Verbindung in Windows hinzu, oder nennen Sie eine andere, wenn sie einen anderen Typ hat.</translation>
    </message>
    <message>
        <source>A setting of this PC keeps the VPN from connecting.</source>
        <translation>Eine Einstellung dieses PCs hält das VPN vom Verbinden ab.</translation>
    </message>
    <message>
        <source>Repair what is marked as broken, then test the connection.</source>
        <translation>Reparieren Sie, was als gestört markiert ist, und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>A setting of this PC will keep the VPN from connecting.</source>
        <translation>Eine Einstellung dieses PCs wird das VPN vom Verbinden abhalten.</translation>
    </message>
    <message>
        <source>A setting of this PC may not suit the VPN server.</source>
        <translation>Eine Einstellung dieses PCs passt vielleicht nicht zum VPN-Server.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what it needs, or try the marked steps one at a time.</source>
        <translation>Fragen Sie den Betreiber des Servers, was er braucht, oder probieren Sie die markierten Schritte einzeln.</translation>
    </message>
    <message>
        <source>The name of the VPN server leads nowhere.</source>
        <translation>Der Name des VPN-Servers führt ins Leere.</translation>
    </message>
    <message>
        <source>Compare the name with the one you were given, and see whether web pages open.</source>
        <translation>Vergleichen Sie den Namen mit dem, den Sie bekommen haben, und sehen Sie nach, ob Webseiten sich öffnen.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example. If that works, the first one blocks it.</source>
        <translation>Probieren Sie ein anderes Netzwerk, etwa den Hotspot eines Telefons. Klappt es damit, blockiert das erste.</translation>
    </message>
    <message>
        <source>This PC and the VPN server cannot agree on keys, and nothing on this PC explains it.</source>
        <translation>Dieser PC und der VPN-Server können sich nicht auf Schlüssel einigen, und nichts auf diesem PC erklärt es.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again with care; then ask whoever runs the server to look at its log.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel sorgfältig noch einmal ein; bitten Sie dann den Betreiber des Servers, in dessen Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one of the server.</source>
        <translation>Der vorinstallierte Schlüssel ist nicht der des Servers.</translation>
    </message>
    <message>
        <source>Ask for the key again and type it with care.</source>
        <translation>Fragen Sie noch einmal nach dem Schlüssel, und geben Sie ihn sorgfältig ein.</translation>
    </message>
    <message>
        <source>The VPN server answers, and does not accept this PC.</source>
        <translation>Der VPN-Server antwortet und nimmt diesen PC nicht an.</translation>
    </message>
    <message>
        <source>Send the report to whoever runs the server.</source>
        <translation>Senden Sie den Bericht an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection after the keys were agreed.</source>
        <translation>Der VPN-Server hat die Verbindung beendet, nachdem die Schlüssel vereinbart waren.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>Fragen Sie den Betreiber des Servers, was dessen Protokoll über diesen Versuch sagt.</translation>
    </message>
    <message>
        <source>The VPN server refuses this sign-in.</source>
        <translation>Der VPN-Server lehnt diese Anmeldung ab.</translation>
    </message>
    <message>
        <source>Type user name and password again; then ask whoever runs the server about the account.</source>
        <translation>Geben Sie Benutzername und Kennwort noch einmal ein; fragen Sie dann den Betreiber des Servers nach dem Konto.</translation>
    </message>
    <message>
        <source>The connection fails, and nothing here says where.</source>
        <translation>Die Verbindung scheitert, und nichts hier sagt, wo.</translation>
    </message>
    <message>
        <source>Test the connection, which shows how far it gets.</source>
        <translation>Testen Sie die Verbindung; das zeigt, wie weit sie kommt.</translation>
    </message>
    <message>
        <source>Too much could not be read to say what is wrong.</source>
        <translation>Zu viel war nicht lesbar, um zu sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Run the check again as an administrator.</source>
        <translation>Führen Sie die Prüfung noch einmal als Administrator aus.</translation>
    </message>
    <message>
        <source>Nothing on this PC is known to stop the VPN.</source>
        <translation>Auf diesem PC ist nichts bekannt, was das VPN aufhält.</translation>
    </message>
    <message>
        <source>Test the connection to be sure.</source>
        <translation>Testen Sie die Verbindung, um sicher zu sein.</translation>
    </message>
    <message>
        <source>The check has finished.</source>
        <translation>Die Prüfung ist fertig.</translation>
    </message>
    <message>
        <source>Read what was found below.</source>
        <translation>Lesen Sie unten, was gefunden wurde.</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>hier gesehen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>nowhere that can be seen from here</source>
        <translation>nirgends, soweit von hier aus zu sehen</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>auf diesem PC</translation>
    </message>
    <message>
        <source>on the way to the server</source>
        <translation>auf dem Weg zum Server</translation>
    </message>
    <message>
        <source>at the server</source>
        <translation>beim Server</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody could say which address the VPN server&apos;s name has.</source>
        <translation>Niemand konnte sagen, welche Adresse der Name des VPN-Servers hat.</translation>
    </message>
    <message>
        <source>See whether web pages open; if not, this PC is not online or its DNS does not answer.</source>
        <translation>Sehen Sie nach, ob sich Webseiten öffnen; wenn nicht, ist dieser PC nicht online oder sein DNS antwortet nicht.</translation>
    </message>
    <message>
        <source>This PC is not connected to a network that leads to the VPN server.</source>
        <translation>Dieser PC ist mit keinem Netzwerk verbunden, das zum VPN-Server führt.</translation>
    </message>
    <message>
        <source>Connect this PC to the network, then check again.</source>
        <translation>Verbinden Sie diesen PC mit dem Netzwerk und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A firewall on this PC may keep the VPN from the server.</source>
        <translation>Eine Firewall auf diesem PC hält das VPN vielleicht vom Server fern.</translation>
    </message>
    <message>
        <source>It stopped the question of this program. Look into its settings for UDP 500 and 4500.</source>
        <translation>Sie hat die Frage dieses Programms aufgehalten. Sehen Sie in ihren Einstellungen nach UDP 500 und 4500.</translation>
    </message>
    <message>
        <source>A firewall between this PC and the VPN server turns the VPN away.</source>
        <translation>Eine Firewall zwischen diesem PC und dem VPN-Server weist das VPN ab.</translation>
    </message>
    <message>
        <source>The VPN server answers on one of two ports only; the VPN needs both.</source>
        <translation>Der VPN-Server antwortet nur auf einem von zwei Ports; das VPN braucht beide.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example; then ask whoever runs the server about UDP 500 and 4500.</source>
        <translation>Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot eines Telefons; fragen Sie dann den Betreiber des Servers nach UDP 500 und 4500.</translation>
    </message>
    <message>
        <source>The VPN server does not answer, and nothing here says why.</source>
        <translation>Der VPN-Server antwortet nicht, und nichts hier sagt, warum.</translation>
    </message>
    <message>
        <source>Compare the address, try another network (a phone&apos;s hotspot for example), and ask whether the server is on.</source>
        <translation>Vergleichen Sie die Adresse, versuchen Sie ein anderes Netzwerk (zum Beispiel den Hotspot eines Telefons) und fragen Sie, ob der Server läuft.</translation>
    </message>
    <message>
        <source>Something is at the server&apos;s address, but no VPN service answers there.</source>
        <translation>Unter der Adresse des Servers ist etwas, aber dort antwortet kein VPN-Dienst.</translation>
    </message>
    <message>
        <source>Compare the address, then ask whoever runs the server whether its VPN service is on.</source>
        <translation>Vergleichen Sie die Adresse und fragen Sie dann den Betreiber des Servers, ob sein VPN-Dienst läuft.</translation>
    </message>
    <message>
        <source>The VPN server takes no more requests at the moment.</source>
        <translation>Der VPN-Server nimmt im Moment keine weiteren Anfragen an.</translation>
    </message>
    <message>
        <source>Wait half a minute, then check again.</source>
        <translation>Warten Sie eine halbe Minute und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The VPN server answers, but does not seem to offer L2TP.</source>
        <translation>Der VPN-Server antwortet, bietet aber anscheinend kein L2TP an.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which kind of VPN it offers.</source>
        <translation>Fragen Sie den Betreiber des Servers, welche Art von VPN er anbietet.</translation>
    </message>
    <message>
        <source>The VPN server answers this program, but did not answer Windows.</source>
        <translation>Der VPN-Server antwortet diesem Programm, hat aber Windows nicht geantwortet.</translation>
    </message>
    <message>
        <source>Test the connection again; if it still fails, another program or the network stops what Windows sends.</source>
        <translation>Testen Sie die Verbindung noch einmal; wenn sie weiter scheitert, hält ein anderes Programm oder das Netzwerk auf, was Windows sendet.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>Dieser PC hat keine Adresse für die Verbindung bekommen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it has addresses left; if so, Windows&apos; own network parts are damaged (WAN Miniport (IP)).</source>
        <translation>Fragen Sie, wer den Server betreibt, ob er noch freie Adressen hat; wenn ja, sind Netzwerkteile von Windows selbst beschädigt (WAN Miniport (IP)).</translation>
    </message>
</context>
</TS>
