<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>activity</name>
    <message>
        <source>Reading settings (%1 of %2)</source>
        <translation>Lecture des paramètres (%1 sur %2)</translation>
    </message>
    <message>
        <source>Reading settings (%1 of %2): %3</source>
        <translation>Lecture des paramètres (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2)</source>
        <translation>Réparation (%1 sur %2)</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2): %3</source>
        <translation>Réparation (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2)</source>
        <translation>Nouvelle vérification (%1 sur %2)</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2): %3</source>
        <translation>Nouvelle vérification (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2)</source>
        <translation>Rétablissement (%1 sur %2)</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2): %3</source>
        <translation>Rétablissement (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2)</source>
        <translation>Connexion (%1 sur %2)</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2): %3</source>
        <translation>Connexion (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2)</source>
        <translation>Interrogation du serveur VPN (%1 sur %2)</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2): %3</source>
        <translation>Interrogation du serveur VPN (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The VPN server was asked a moment ago: asking again in %4 s</source>
        <translation>Le serveur VPN vient d’être interrogé&#xa0;: nouvelle question dans %4 s</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Type of VPN of %1</source>
        <translation>Type de réseau VPN de %1</translation>
    </message>
    <message>
        <source>Type of VPN</source>
        <translation>Type de réseau VPN</translation>
    </message>
    <message>
        <source>Authentication of %1</source>
        <translation>Authentification de %1</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Data encryption of %1</source>
        <translation>Chiffrement des données de %1</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Chiffrement des données</translation>
    </message>
    <message>
        <source>Sign-in methods of %1</source>
        <translation>Méthodes d&apos;identification de %1</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Méthodes d&apos;identification</translation>
    </message>
    <message>
        <source>LCP extensions of %1</source>
        <translation>Extensions LCP de %1</translation>
    </message>
    <message>
        <source>LCP extensions</source>
        <translation>Extensions LCP</translation>
    </message>
    <message>
        <source>Protocols left out by %1</source>
        <translation>Protocoles exclus par %1</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>Protocoles exclus</translation>
    </message>
    <message>
        <source>Servers behind a router (%1\%2)</source>
        <translation>Serveurs derrière un routeur (%1\%2)</translation>
    </message>
    <message>
        <source>Servers behind a router</source>
        <translation>Serveurs derrière un routeur</translation>
    </message>
    <message>
        <source>L2TP without IPsec (%1\%2)</source>
        <translation>L2TP sans IPsec (%1\%2)</translation>
    </message>
    <message>
        <source>L2TP without IPsec</source>
        <translation>L2TP sans IPsec</translation>
    </message>
    <message>
        <source>Program of a service (%1\%2)</source>
        <translation>Programme d&apos;un service (%1\%2)</translation>
    </message>
    <message>
        <source>Program of a service</source>
        <translation>Programme d&apos;un service</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Start of the service %1</source>
        <translation>Démarrage du service %1</translation>
    </message>
    <message>
        <source>Registry value %1\%2</source>
        <translation>Valeur de Registre %1\%2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>Firewall rule %1</source>
        <translation>Règle de pare-feu %1</translation>
    </message>
    <message>
        <source>Firewall in your organisation&apos;s network</source>
        <translation>Pare-feu sur le réseau de votre organisation</translation>
    </message>
    <message>
        <source>Firewall in private networks</source>
        <translation>Pare-feu sur les réseaux privés</translation>
    </message>
    <message>
        <source>Firewall in public networks</source>
        <translation>Pare-feu sur les réseaux publics</translation>
    </message>
    <message>
        <source>Task that turns the firewall on again</source>
        <translation>Tâche qui réactive le pare-feu</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Périphérique %1</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>Démarrer le service %1</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Arrêter le service %1</translation>
    </message>
    <message>
        <source>Restart the services %1</source>
        <translation>Redémarrer les services %1</translation>
    </message>
    <message>
        <source>Rename the connection %1 to %2</source>
        <translation>Renommer la connexion %1 en %2</translation>
    </message>
    <message>
        <source>Set up the connection %1 from what %2 says</source>
        <translation>Créer la connexion %1 d&apos;après ce qu&apos;indique %2</translation>
    </message>
    <message>
        <source>Delete the connection %1 that the repair set up</source>
        <translation>Supprimer la connexion %1 créée par la réparation</translation>
    </message>
    <message>
        <source>Store the key that you type for %1</source>
        <translation>Enregistrer la clé que vous saisissez pour %1</translation>
    </message>
    <message>
        <source>Clear the key stored for %1</source>
        <translation>Effacer la clé enregistrée pour %1</translation>
    </message>
    <message>
        <source>Let Windows look for devices again</source>
        <translation>Faire rechercher les périphériques par Windows</translation>
    </message>
    <message>
        <source>Every VPN connection of this PC is cut for a moment.</source>
        <translation>Toutes les connexions VPN de ce PC sont coupées un instant.</translation>
    </message>
    <message>
        <source>A protection is lowered a little.</source>
        <translation>Une protection est un peu réduite.</translation>
    </message>
    <message>
        <source>Another program or server may rely on how it is now.</source>
        <translation>Un autre programme ou serveur peut dépendre de l&apos;état actuel.</translation>
    </message>
    <message>
        <source>The pre-shared key must be typed again.</source>
        <translation>La clé prépartagée doit être saisie de nouveau.</translation>
    </message>
    <message>
        <source>This PC is unprotected while it lasts.</source>
        <translation>Ce PC n&apos;est pas protégé pendant ce temps.</translation>
    </message>
    <message>
        <source>Your organisation sets this by Group Policy, so it is not changed here. (%1)</source>
        <translation>Votre organisation impose ceci par une stratégie de groupe&#xa0;; ce n&apos;est donc pas modifié ici. (%1)</translation>
    </message>
    <message>
        <source>Your organisation manages this PC and sets this, so it is not changed here. (%1)</source>
        <translation>Votre organisation gère ce PC et impose ceci&#xa0;; ce n&apos;est donc pas modifié ici. (%1)</translation>
    </message>
    <message>
        <source>This is an Always On connection of your organisation, so it is not changed here. (%1)</source>
        <translation>C&apos;est une connexion Always On de votre organisation&#xa0;; elle n&apos;est donc pas modifiée ici. (%1)</translation>
    </message>
    <message>
        <source>Another program made this connection, so it is not changed here. (%1)</source>
        <translation>Un autre programme a créé cette connexion&#xa0;; elle n&apos;est donc pas modifiée ici. (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPTP first</source>
        <translation>PPTP d&apos;abord</translation>
    </message>
    <message>
        <source>L2TP/IPsec</source>
        <translation>L2TP/IPsec</translation>
    </message>
    <message>
        <source>L2TP/IPsec first</source>
        <translation>L2TP/IPsec d&apos;abord</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP d&apos;abord</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 d&apos;abord</translation>
    </message>
    <message>
        <source>L2TP/IPsec, then SSTP</source>
        <translation>L2TP/IPsec, puis SSTP</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, puis SSTP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clé prépartagée</translation>
    </message>
    <message>
        <source>Pre-shared key for IKEv2 only</source>
        <translation>Clé prépartagée pour IKEv2 seulement</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Aucun chiffrement</translation>
    </message>
    <message>
        <source>Optional encryption</source>
        <translation>Chiffrement facultatif</translation>
    </message>
    <message>
        <source>Require encryption</source>
        <translation>Chiffrement obligatoire</translation>
    </message>
    <message>
        <source>Maximum strength encryption</source>
        <translation>Chiffrement de niveau maximal</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>Not allowed, value 0</source>
        <translation>Non autorisé, valeur 0</translation>
    </message>
    <message>
        <source>Allowed for the server, value 1</source>
        <translation>Autorisé pour le serveur, valeur 1</translation>
    </message>
    <message>
        <source>Allowed, value 2</source>
        <translation>Autorisé, valeur 2</translation>
    </message>
    <message>
        <source>No, value 0</source>
        <translation>Non, valeur 0</translation>
    </message>
    <message>
        <source>Yes, value 1</source>
        <translation>Oui, valeur 1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automatic, delayed</source>
        <translation>Automatique (début différé)</translation>
    </message>
    <message>
        <source>With Windows</source>
        <translation>Avec Windows</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Could not be read (code %1)</source>
        <translation>Lecture impossible (code %1)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Registry type %1, %2 B</source>
        <translation>Type de Registre %1, %2 o</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Blocks port %1 of %2</source>
        <translation>Bloque le port %1 de %2</translation>
    </message>
    <message>
        <source>Allows port %1 of %2</source>
        <translation>Autorise le port %1 de %2</translation>
    </message>
    <message>
        <source>Armed, acts after %1 min</source>
        <translation>Armée, agit après %1 min</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>Problème %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>Règle absente</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>Non armée</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The record that makes undo possible cannot be written: %1 (code %3).</source>
        <translation>L&apos;historique qui permet l&apos;annulation ne peut pas être écrit&#xa0;: %1 (code %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Make that folder writable, or name another one with --state.</source>
        <translation>Rien n&apos;a été modifié. Rendez ce dossier accessible en écriture, ou indiquez-en un autre avec --state.</translation>
    </message>
    <message>
        <source>The disk is full, and the record that makes undo possible cannot be written: %1.</source>
        <translation>Le disque est plein et l&apos;historique qui permet l&apos;annulation ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing further was changed. Make room and try again.</source>
        <translation>Rien d&apos;autre n&apos;a été modifié. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>There is no VPN entry with the name &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;entrée VPN nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leave --profile out to take the entry that failed last.</source>
        <translation>Omettez --profile pour prendre l&apos;entrée qui a échoué en dernier.</translation>
    </message>
    <message>
        <source>More than one VPN entry has the name &quot;%1&quot;.</source>
        <translation>Plusieurs entrées VPN portent le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say in which phonebook: --profile &quot;PHONEBOOK/NAME&quot;.</source>
        <translation>Indiquez l&apos;annuaire&#xa0;: --profile &quot;PHONEBOOK/NAME&quot;.</translation>
    </message>
    <message>
        <source>One phonebook has more than one entry with the name &quot;%1&quot;.</source>
        <translation>Un annuaire contient plusieurs entrées nommées «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rename one of them in Windows; nobody can say which one it dials.</source>
        <translation>Renommez l&apos;une d&apos;elles dans Windows&#xa0;; nul ne peut dire laquelle il utilise.</translation>
    </message>
    <message>
        <source>There is no step with the name &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;étape nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair steps</source>
        <translation>Pour les voir toutes&#xa0;: l2tp-repair steps</translation>
    </message>
    <message>
        <source>There is no repair with the number &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de réparation numéro «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair history</source>
        <translation>Pour les voir toutes&#xa0;: l2tp-repair history</translation>
    </message>
    <message>
        <source>Nothing of repair &quot;%1&quot; is left to take back.</source>
        <translation>Il ne reste rien à annuler de la réparation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See what was done with: l2tp-repair history</source>
        <translation>Pour voir ce qui a été fait&#xa0;: l2tp-repair history</translation>
    </message>
    <message>
        <source>There is no repair left to undo.</source>
        <translation>Il ne reste aucune réparation à annuler.</translation>
    </message>
    <message>
        <source>Say which repair to undo.</source>
        <translation>Indiquez la réparation à annuler.</translation>
    </message>
    <message>
        <source>Use --last for the newest one, or --run with its number.</source>
        <translation>Utilisez --last pour la plus récente, ou --run avec son numéro.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>See how it is used with: l2tp-repair --help</source>
        <translation>Pour le mode d&apos;emploi&#xa0;: l2tp-repair --help</translation>
    </message>
    <message>
        <source>There is no scenario with the name &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de scénario nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair scenario list</source>
        <translation>Pour les voir tous&#xa0;: l2tp-repair scenario list</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is not known here.</source>
        <translation>Le code «&#xa0;%1&#xa0;» n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows.</source>
        <translation>Comparez le numéro avec le message de Windows.</translation>
    </message>
    <message>
        <source>This PC has no L2TP entry to dial.</source>
        <translation>Ce PC n&apos;a aucune entrée L2TP à utiliser.</translation>
    </message>
    <message>
        <source>Add the VPN connection in Windows first.</source>
        <translation>Ajoutez d&apos;abord la connexion VPN dans Windows.</translation>
    </message>
    <message>
        <source>There is no simulated PC in %1.</source>
        <translation>Il n&apos;y a pas de PC simulé dans %1.</translation>
    </message>
    <message>
        <source>Make one with: l2tp-repair scenario create office-vpn FILE</source>
        <translation>Créez-en un avec&#xa0;: l2tp-repair scenario create office-vpn FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected now, and was left alone.</source>
        <translation>«&#xa0;%1&#xa0;» est actuellement connectée et n&apos;a pas été touchée.</translation>
    </message>
    <message>
        <source>Disconnect it, then test again.</source>
        <translation>Déconnectez-la, puis recommencez le test.</translation>
    </message>
    <message>
        <source>Another copy of this program is repairing this PC.</source>
        <translation>Une autre instance de ce programme répare ce PC.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again. Nothing was changed by this one.</source>
        <translation>Attendez qu&apos;elle ait terminé, puis réessayez. Celle-ci n&apos;a rien modifié.</translation>
    </message>
    <message>
        <source>This program repairs Windows, and this is not Windows.</source>
        <translation>Ce programme répare Windows, et ce système n&apos;est pas Windows.</translation>
    </message>
    <message>
        <source>Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.</source>
        <translation>Ici, exercez-vous avec --pc simulated, ou ouvrez ce qu&apos;on vous a envoyé avec --pc files:PATH.</translation>
    </message>
    <message>
        <source>Files that somebody sent can be looked at, not repaired.</source>
        <translation>Des fichiers reçus peuvent être examinés, mais pas réparés.</translation>
    </message>
    <message>
        <source>See what would be done with: fix --what-if</source>
        <translation>Pour voir ce qui serait fait&#xa0;: fix --what-if</translation>
    </message>
    <message>
        <source>This version cannot open files: %1.</source>
        <translation>Cette version ne peut pas ouvrir de fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which PC is meant.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;indique pas de quel PC il s&apos;agit.</translation>
    </message>
    <message>
        <source>Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.</source>
        <translation>Utilisez --pc this, --pc simulated, --pc simulated:FILE ou --pc files:PATH.</translation>
    </message>
    <message>
        <source>This does not say which VPN server is meant.</source>
        <translation>Ceci ne dit pas de quel serveur VPN il s&apos;agit.</translation>
    </message>
    <message>
        <source>Type its name or address, for example vpn.example.com.</source>
        <translation>Saisissez son nom ou son adresse, par exemple vpn.example.com.</translation>
    </message>
    <message>
        <source>This pre-shared key is empty, or has a character that no key can have.</source>
        <translation>Cette clé prépartagée est vide ou contient un caractère qu&apos;aucune clé ne peut avoir.</translation>
    </message>
    <message>
        <source>Type the key by hand, as you were given it.</source>
        <translation>Saisissez la clé à la main, telle qu&apos;on vous l&apos;a donnée.</translation>
    </message>
    <message>
        <source>This is too long for a pre-shared key.</source>
        <translation>C&apos;est trop long pour une clé prépartagée.</translation>
    </message>
    <message>
        <source>See whether more than the key was copied.</source>
        <translation>Vérifiez si autre chose que la clé a été copié.</translation>
    </message>
    <message>
        <source>The record of repair %1 was made on another PC.</source>
        <translation>L&apos;historique de la réparation %1 vient d&apos;un autre PC.</translation>
    </message>
    <message>
        <source>It is shown and never used here; undo that repair on its own PC.</source>
        <translation>Il est affiché, mais jamais utilisé ici&#xa0;; annulez cette réparation sur son propre PC.</translation>
    </message>
    <message>
        <source>The record of a repair is damaged or was edited (%1).</source>
        <translation>L&apos;historique d&apos;une réparation est endommagé ou a été modifié (%1).</translation>
    </message>
    <message>
        <source>It is shown and never used; its folder holds undo.reg and the phonebook as it was.</source>
        <translation>Il est affiché, mais jamais utilisé&#xa0;; son dossier contient undo.reg et l&apos;annuaire d&apos;origine.</translation>
    </message>
    <message>
        <source>A newer version of this program made the record of a repair (%1).</source>
        <translation>Une version plus récente de ce programme a écrit l&apos;historique d&apos;une réparation (%1).</translation>
    </message>
    <message>
        <source>Undo it with that version.</source>
        <translation>Annulez-la avec cette version.</translation>
    </message>
    <message>
        <source>There is no folder to keep records in, because %1 is not set.</source>
        <translation>Il n&apos;y a pas de dossier pour l&apos;historique, car %1 n&apos;est pas défini.</translation>
    </message>
    <message>
        <source>Name one with --state.</source>
        <translation>Indiquez-en un avec --state.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Aucun secret n&apos;a été fourni.</translation>
    </message>
    <message>
        <source>Type it when asked, or send it as one line to standard input.</source>
        <translation>Saisissez-le à la demande, ou envoyez-le sur une ligne à l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The service %1 was left running: another one that runs now needs it.</source>
        <translation>Le service %1 n&apos;a pas été arrêté&#xa0;: un autre service en cours d&apos;exécution en a besoin.</translation>
    </message>
    <message>
        <source>Restart the PC if it should be stopped.</source>
        <translation>Redémarrez le PC s&apos;il doit être arrêté.</translation>
    </message>
    <message>
        <source>Consent was not given, so nothing was changed.</source>
        <translation>L&apos;accord n&apos;a pas été donné&#xa0;; rien n&apos;a donc été modifié.</translation>
    </message>
    <message>
        <source>Start it again and allow it, or ask an administrator.</source>
        <translation>Relancez-le et autorisez-le, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>This Windows is older than this program knows (build %1). Nothing was changed.</source>
        <translation>Cette version de Windows est plus ancienne que celles que ce programme connaît (build %1). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Use it on Windows 10 version 1809 (build 17763) or newer.</source>
        <translation>Utilisez-le sous Windows 10 version 1809 (build 17763) ou plus récent.</translation>
    </message>
    <message>
        <source>Windows does not let this program restart the PC.</source>
        <translation>Windows ne permet pas à ce programme de redémarrer le PC.</translation>
    </message>
    <message>
        <source>Restart it from the Start menu: Restart, not Shut down.</source>
        <translation>Redémarrez-le depuis le menu Démarrer : Redémarrer, et non Arrêter.</translation>
    </message>
    <message>
        <source>Changing this needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Cette modification exige des droits d&apos;administrateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Start the program as an administrator, or use the wizard, which asks.</source>
        <translation>Lancez le programme en tant qu&apos;administrateur, ou utilisez l&apos;assistant, qui les demande.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights did not come up (%1).</source>
        <translation>Le programme auxiliaire avec droits d&apos;administrateur n&apos;a pas démarré (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, install this program anew.</source>
        <translation>Rien n&apos;a été modifié. Réessayez&#xa0;; si cela persiste, réinstallez ce programme.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights ended too early.</source>
        <translation>Le programme auxiliaire avec droits d&apos;administrateur s&apos;est arrêté trop tôt.</translation>
    </message>
    <message>
        <source>Check again. What it left half done is put back as soon as you allow the next repair.</source>
        <translation>Vérifiez de nouveau. Ce qui est resté inachevé est rétabli dès que vous autorisez la prochaine réparation.</translation>
    </message>
    <message>
        <source>This PC is no longer as it was when the plan was made.</source>
        <translation>Ce PC n&apos;est plus tel qu&apos;il était lors de la préparation du plan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again, and decide by what is there now.</source>
        <translation>Rien n&apos;a été modifié. Vérifiez de nouveau et décidez d&apos;après l&apos;état actuel.</translation>
    </message>
    <message>
        <source>The record asks for a change that no step of this program makes.</source>
        <translation>L&apos;historique demande une modification qu&apos;aucune étape de ce programme n&apos;effectue.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at that record.</source>
        <translation>Rien n&apos;a été modifié. Un administrateur devrait examiner cet historique.</translation>
    </message>
    <message>
        <source>The folder for this PC&apos;s records was made by somebody else: %1.</source>
        <translation>Le dossier de l&apos;historique de ce PC a été créé par quelqu&apos;un d&apos;autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at it and remove it.</source>
        <translation>Rien n&apos;a été modifié. Un administrateur devrait l&apos;examiner et le supprimer.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compare the name with what is really there.</source>
        <translation>Comparez le nom avec ce qui existe réellement.</translation>
    </message>
    <message>
        <source>This program may not touch: %1.</source>
        <translation>Ce programme n&apos;a pas le droit de toucher à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run it as a user who may, or as an administrator. Nothing was changed there.</source>
        <translation>Lancez-le avec un utilisateur qui en a le droit, ou en tant qu&apos;administrateur. Rien n&apos;y a été modifié.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ceci entre-temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check again, and decide by what is there now.</source>
        <translation>Vérifiez de nouveau et décidez d&apos;après l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Another program is using this: %1.</source>
        <translation>Un autre programme utilise ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>There was no answer in time (%2: %1).</source>
        <translation>Pas de réponse dans le délai (%2&#xa0;: %1).</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Ceci n&apos;est pas utilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is damaged and was left alone: %1 (%2).</source>
        <translation>Ceci est endommagé et n&apos;a pas été touché&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the file.</source>
        <translation>Demandez une nouvelle copie du fichier.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this: %1 (%2).</source>
        <translation>Une version plus récente de ce programme a écrit ceci&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Install that version, then try again.</source>
        <translation>Installez cette version, puis réessayez.</translation>
    </message>
    <message>
        <source>This is larger than this program accepts: %1.</source>
        <translation>Ceci dépasse la taille acceptée par ce programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is the right file.</source>
        <translation>Assurez-vous que c&apos;est le bon fichier.</translation>
    </message>
    <message>
        <source>This cannot be done here (%2: %1).</source>
        <translation>Ceci n&apos;est pas possible ici (%2&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The part of the system that would answer is not running (%2: %1).</source>
        <translation>La partie du système qui devrait répondre n&apos;est pas en cours d&apos;exécution (%2&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Restart the PC and try again.</source>
        <translation>Redémarrez le PC et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Le disque est plein&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1 (%2, code %3).</source>
        <translation>Un fichier n&apos;a pas pu être lu ou écrit&#xa0;: %1 (%2, code %3).</translation>
    </message>
    <message>
        <source>See whether the disk is there, writable and sound.</source>
        <translation>Vérifiez que le disque est présent, accessible en écriture et en bon état.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L&apos;opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The system refused (%2: %1, code %3).</source>
        <translation>Le système a refusé (%2&#xa0;: %1, code %3).</translation>
    </message>
    <message>
        <source>Look up the code with: l2tp-repair explain %3</source>
        <translation>Pour comprendre le code&#xa0;: l2tp-repair explain %3</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Vouliez-vous dire&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Windows keeps the service %1 from being changed, even by administrators.</source>
        <translation>Windows ne laisse personne modifier le service %1, pas même un administrateur.</translation>
    </message>
    <message>
        <source>In regedit, set Start to 2 under HKLM\SYSTEM\CurrentControlSet\Services\%1, then restart this PC.</source>
        <translation>Dans regedit, donnez à Start la valeur 2 sous HKLM\SYSTEM\CurrentControlSet\Services\%1, puis redémarrez ce PC.</translation>
    </message>
    <message>
        <source>No user name and password are stored for &quot;%1&quot;, so it was not dialled.</source>
        <translation>Aucun nom d&apos;utilisateur ni mot de passe n&apos;est enregistré pour «&#xa0;%1&#xa0;»&#xa0;: la connexion n&apos;a pas été appelée.</translation>
    </message>
    <message>
        <source>Type them for this test. On the command line: l2tp-repair test --user NAME</source>
        <translation>Saisissez-les pour ce test. En ligne de commande&#xa0;: l2tp-repair test --user NAME</translation>
    </message>
    <message>
        <source>Windows lacks a library that this needs: %1 (code %3).</source>
        <translation>Il manque à Windows une bibliothèque nécessaire ici&#xa0;: %1 (code %3).</translation>
    </message>
    <message>
        <source>Repair the files of Windows with: sfc /scannow</source>
        <translation>Réparez les fichiers de Windows avec&#xa0;: sfc /scannow</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Nothing is wrong with this; you asked for it.</source>
        <translation>Tout est en ordre ici&#xa0;; vous l&apos;avez demandé.</translation>
    </message>
    <message>
        <source>This PC did not let it be read, so nothing is changed. (code %1)</source>
        <translation>Ce PC n&apos;a pas permis la lecture&#xa0;; rien n&apos;est donc modifié. (code %1)</translation>
    </message>
    <message>
        <source>Whether a policy rules this could not be read, so nothing is changed.</source>
        <translation>Impossible de savoir si une stratégie régit ceci&#xa0;; rien n&apos;est donc modifié.</translation>
    </message>
    <message>
        <source>The service is switched off, so nothing can start it. (service %1)</source>
        <translation>Le service est désactivé&#xa0;; rien ne peut donc le démarrer. (service %1)</translation>
    </message>
    <message>
        <source>%2 changed how the service %1 starts. (System log, event 7040)</source>
        <translation>%2 a changé le démarrage du service %1. (Journal système, événement 7040)</translation>
    </message>
    <message>
        <source>The service is not on this PC any more, as some tuning scripts leave it. (service %1)</source>
        <translation>Le service n&apos;est plus sur ce PC, comme après certains scripts d&apos;optimisation. (service %1)</translation>
    </message>
    <message>
        <source>The service may start, but it does not run. (service %1)</source>
        <translation>Le service peut démarrer, mais il n&apos;est pas en cours d&apos;exécution. (service %1)</translation>
    </message>
    <message>
        <source>What starts the service by itself is missing, so it is gone after the next restart. (service %1)</source>
        <translation>Ce qui démarre le service automatiquement manque&#xa0;; il sera absent après le prochain redémarrage. (service %1)</translation>
    </message>
    <message>
        <source>Both services are switched off or missing, so a restart would not bring them back.</source>
        <translation>Les deux services sont désactivés ou absents&#xa0;; un redémarrage ne les ramènerait donc pas.</translation>
    </message>
    <message>
        <source>%1 holds a port that the VPN needs. (UDP %2)</source>
        <translation>%1 occupe un port dont le VPN a besoin. (UDP %2)</translation>
    </message>
    <message>
        <source>%1 holds the ports instead, and may have switched the service off on purpose.</source>
        <translation>%1 occupe les ports à sa place, et a peut-être désactivé le service volontairement.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it.</source>
        <translation>Le test du serveur a montré un routeur devant lui.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it, and another in front of this PC.</source>
        <translation>Le test du serveur a montré un routeur devant lui, et un autre devant ce PC.</translation>
    </message>
    <message>
        <source>There is a router in front of this PC. It seldom matters; tick this if whoever runs the server says so.</source>
        <translation>Il y a un routeur devant ce PC. C&apos;est rarement important&#xa0;; cochez ceci si l&apos;administrateur du serveur le dit.</translation>
    </message>
    <message>
        <source>Not to be seen from here. Tick this only if whoever runs the server says so.</source>
        <translation>Impossible à voir d&apos;ici. Cochez ceci seulement si l&apos;administrateur du serveur le dit.</translation>
    </message>
    <message>
        <source>The setting is right, but it was changed after the last start of Windows. Restart this PC.</source>
        <translation>Le paramètre est correct, mais il a été changé après le dernier démarrage de Windows. Redémarrez ce PC.</translation>
    </message>
    <message>
        <source>The setting is there, but not as a number, so Windows ignores it.</source>
        <translation>Le paramètre existe, mais pas sous forme de nombre&#xa0;; Windows l&apos;ignore donc.</translation>
    </message>
    <message>
        <source>The setting is there, but it holds no number, so Windows ignores it.</source>
        <translation>Le paramètre existe, mais ne contient aucun nombre&#xa0;; Windows l&apos;ignore donc.</translation>
    </message>
    <message>
        <source>There is a setting whose name only looks right, so Windows ignores it. (%1)</source>
        <translation>Il y a un paramètre dont le nom semble seulement juste&#xa0;; Windows l&apos;ignore donc. (%1)</translation>
    </message>
    <message>
        <source>The setting is there, but in a place where Windows does not look. (%1)</source>
        <translation>Le paramètre existe, mais à un endroit où Windows ne le lit pas. (%1)</translation>
    </message>
    <message>
        <source>This PC is set to open L2TP without IPsec. Ask whoever set it up what for.</source>
        <translation>Ce PC est réglé pour ouvrir L2TP sans IPsec. Demandez pourquoi à la personne qui l&apos;a configuré.</translation>
    </message>
    <message>
        <source>The last try ended with error 800, which only says that every type failed.</source>
        <translation>Le dernier essai s&apos;est terminé par l&apos;erreur 800, qui dit seulement que tous les types ont échoué.</translation>
    </message>
    <message>
        <source>The connection tries several types. Tick this if your administrator names L2TP/IPsec.</source>
        <translation>La connexion essaie plusieurs types. Cochez ceci si votre administrateur indique L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.</source>
        <translation>La connexion est réglée sur un autre type. Cochez ceci seulement si votre administrateur indique L2TP/IPsec.</translation>
    </message>
    <message>
        <source>A key is stored for this connection, but the connection does not use it.</source>
        <translation>Une clé est enregistrée pour cette connexion, mais la connexion ne l&apos;utilise pas.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: no certificate was found.</source>
        <translation>Le dernier essai s&apos;est terminé par l&apos;erreur %1&#xa0;: aucun certificat trouvé.</translation>
    </message>
    <message>
        <source>Tick this if your administrator gave you a key rather than a certificate.</source>
        <translation>Cochez ceci si votre administrateur vous a donné une clé et non un certificat.</translation>
    </message>
    <message>
        <source>You will be asked for the key, for nobody can read a stored one.</source>
        <translation>La clé vous sera demandée, car nul ne peut lire une clé enregistrée.</translation>
    </message>
    <message>
        <source>Windows says that no key is stored for this connection.</source>
        <translation>Windows indique qu&apos;aucune clé n&apos;est enregistrée pour cette connexion.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: one side does not have the encryption that is asked for.</source>
        <translation>Le dernier essai s&apos;est terminé par l&apos;erreur %1&#xa0;: un côté n&apos;a pas le chiffrement demandé.</translation>
    </message>
    <message>
        <source>The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the server.</source>
        <translation>Les méthodes d&apos;identification autorisées ne créent pas de clés pour ce chiffrement. Demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The connection refuses this encryption. Some servers insist on it; ask whoever runs the server.</source>
        <translation>La connexion refuse ce chiffrement. Certains serveurs l&apos;exigent&#xa0;; demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>Only methods are allowed that Windows has given up.</source>
        <translation>Seules sont autorisées des méthodes que Windows a abandonnées.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.</source>
        <translation>Le dernier essai s&apos;est terminé par l&apos;erreur %1, et MS-CHAP v2 n&apos;est pas autorisé. Vérifiez d&apos;abord le mot de passe.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.</source>
        <translation>Le dernier essai s&apos;est terminé par l&apos;erreur %1, et seul MS-CHAP v2 est autorisé. Vérifiez d&apos;abord le mot de passe.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.</source>
        <translation>Le dernier essai s&apos;est terminé par l&apos;erreur %1, et PAP n&apos;est pas autorisé. Demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>They are off. Tick this unless the server is a very old one.</source>
        <translation>Elles sont désactivées. Cochez ceci, sauf si le serveur est très ancien.</translation>
    </message>
    <message>
        <source>They are off, and the last try ended with error %1, which can come from that.</source>
        <translation>Elles sont désactivées, et le dernier essai s&apos;est terminé par l&apos;erreur %1, qui peut en venir.</translation>
    </message>
    <message>
        <source>IPv4 is not ticked in this connection.</source>
        <translation>IPv4 n&apos;est pas coché dans cette connexion.</translation>
    </message>
    <message>
        <source>A rule of Windows Defender Firewall blocks it: %1. (UDP %2)</source>
        <translation>Une règle du Pare-feu Windows Defender le bloque&#xa0;: %1. (UDP %2)</translation>
    </message>
    <message>
        <source>%2 blocks it by its rule %1. (UDP %3)</source>
        <translation>%2 le bloque par sa règle %1. (UDP %3)</translation>
    </message>
    <message>
        <source>Your organisation manages the firewall, so settings made at this PC do not count.</source>
        <translation>Votre organisation gère le pare-feu&#xa0;; les réglages faits sur ce PC ne comptent donc pas.</translation>
    </message>
    <message>
        <source>A test is running already; the firewall comes back by itself.</source>
        <translation>Un test est déjà en cours&#xa0;; le pare-feu se réactive de lui-même.</translation>
    </message>
    <message>
        <source>The firewall turns itself on again after %1 min, and after a crash or a restart.</source>
        <translation>Le pare-feu se réactive de lui-même après %1 min, et après une panne ou un redémarrage.</translation>
    </message>
    <message>
        <source>%1 is connected now. Disconnect it first.</source>
        <translation>%1 est actuellement connectée. Déconnectez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Somebody else manages this connection, so it is left alone.</source>
        <translation>Quelqu&apos;un d&apos;autre gère cette connexion&#xa0;; elle n&apos;est donc pas touchée.</translation>
    </message>
    <message>
        <source>This connection is hidden by the program that made it, so it is left alone.</source>
        <translation>Cette connexion est masquée par le programme qui l&apos;a créée&#xa0;; elle n&apos;est donc pas touchée.</translation>
    </message>
    <message>
        <source>%1 is not in the list of connections any more.</source>
        <translation>%1 n&apos;est plus dans la liste des connexions.</translation>
    </message>
    <message>
        <source>The connection as it is now stays in the list under the name %1.</source>
        <translation>La connexion actuelle reste dans la liste sous le nom %1.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break it since %2. The update %3 mends it.</source>
        <translation>On sait que Windows %1 l&apos;empêche de fonctionner depuis %2. La mise à jour %3 corrige cela.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break some VPNs since %2. The update %3 mends it.</source>
        <translation>On sait que Windows %1 empêche certains VPN de fonctionner depuis %2. La mise à jour %3 corrige cela.</translation>
    </message>
    <message>
        <source>Windows says so in its own list. (%1)</source>
        <translation>Windows l&apos;indique dans sa propre liste. (%1)</translation>
    </message>
    <message>
        <source>This version has no words for what another version found.</source>
        <translation>Cette version n&apos;a pas de texte pour ce qu&apos;une autre version a trouvé.</translation>
    </message>
    <message>
        <source>Windows does not know the device any more. It comes back when Windows looks for it. (%1)</source>
        <translation>Windows ne connaît plus le périphérique. Il revient quand Windows le recherche. (%1)</translation>
    </message>
    <message>
        <source>Somebody or something switched it off. (%1, problem 22)</source>
        <translation>Quelqu&apos;un ou quelque chose l&apos;a désactivé. (%1, problème 22)</translation>
    </message>
    <message>
        <source>Its driver is switched off, as some tuning scripts leave it. (%1, service %2)</source>
        <translation>Son pilote est désactivé, comme après certains scripts d&apos;optimisation. (%1, service %2)</translation>
    </message>
    <message>
        <source>It works again after a restart of this PC. (%1)</source>
        <translation>Il fonctionne de nouveau après un redémarrage de ce PC. (%1)</translation>
    </message>
    <message>
        <source>Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. (%2)</source>
        <translation>Windows signale le problème %1, à régler à la main&#xa0;: désinstallez les autres programmes VPN, puis redémarrez. (%2)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>Changed, and the check no longer finds anything wrong here.</source>
        <translation>Modifié, et la vérification ne trouve plus de problème ici.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Changed; nobody has looked again yet.</source>
        <translation>Modifié&#xa0;; personne n&apos;a encore revérifié.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>redémarrage nécessaire</translation>
    </message>
    <message>
        <source>Changed. Windows takes it into account after a restart.</source>
        <translation>Modifié. Windows en tient compte après un redémarrage.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>C&apos;était déjà le cas.</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>non réparé</translation>
    </message>
    <message>
        <source>Changed, but the check still finds the same problem.</source>
        <translation>Modifié, mais la vérification trouve toujours le même problème.</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>non touché</translation>
    </message>
    <message>
        <source>Somebody else changed this since the check, so it was not touched.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ceci depuis la vérification&#xa0;; ce n&apos;a donc pas été touché.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>Windows did not allow it. Nothing was changed; an administrator may.</source>
        <translation>Windows ne l&apos;a pas autorisé. Rien n&apos;a été modifié&#xa0;; un administrateur en a le droit.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>It could not be done, and what was begun was put back.</source>
        <translation>Cela n&apos;a pas pu être fait, et ce qui était commencé a été rétabli.</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>à moitié fait</translation>
    </message>
    <message>
        <source>It could not be done, and not all of it could be put back. Try undo.</source>
        <translation>Cela n&apos;a pas pu être fait, et tout n&apos;a pas pu être rétabli. Essayez l&apos;annulation.</translation>
    </message>
    <message>
        <source>needs the key</source>
        <translation>clé nécessaire</translation>
    </message>
    <message>
        <source>The pre-shared key was not given, so nothing was changed.</source>
        <translation>La clé prépartagée n&apos;a pas été fournie&#xa0;; rien n&apos;a donc été modifié.</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>arrêté avant</translation>
    </message>
    <message>
        <source>The repair was stopped before this had its turn.</source>
        <translation>La réparation a été arrêtée avant d&apos;arriver ici.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>It is as it was before the repair.</source>
        <translation>C&apos;est comme avant la réparation.</translation>
    </message>
    <message>
        <source>already back</source>
        <translation>déjà rétabli</translation>
    </message>
    <message>
        <source>It was as before the repair already.</source>
        <translation>C&apos;était déjà comme avant la réparation.</translation>
    </message>
    <message>
        <source>Somebody else changed this since the repair, so it was not touched.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ceci depuis la réparation&#xa0;; ce n&apos;a donc pas été touché.</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>non rétabli</translation>
    </message>
    <message>
        <source>It could not be put back, and is as the repair left it.</source>
        <translation>Cela n&apos;a pas pu être rétabli et reste tel que la réparation l&apos;a laissé.</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>recovery after an interruption</source>
        <translation>reprise après une interruption</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>The server was asked only a moment ago. Wait half a minute and ask again.</source>
        <translation>Le serveur vient d&apos;être interrogé. Attendez une demi-minute et recommencez.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on the Internet. Check how it is written.</source>
        <translation>Le nom du serveur n&apos;est pas connu sur Internet. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Nobody could say what the server&apos;s address is: is this PC online?</source>
        <translation>Personne n&apos;a pu donner l&apos;adresse du serveur&#xa0;: ce PC est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>The server has an IPv6 address only; many networks cannot reach it for L2TP.</source>
        <translation>Le serveur n&apos;a qu&apos;une adresse IPv6&#xa0;; bien des réseaux ne peuvent pas l&apos;atteindre pour L2TP.</translation>
    </message>
    <message>
        <source>This PC has no way to the server&apos;s address: it is not connected to a network.</source>
        <translation>Ce PC n&apos;a pas de chemin vers l&apos;adresse du serveur&#xa0;: il n&apos;est relié à aucun réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s address is one of IPv6, and this PC has no way to those.</source>
        <translation>L’adresse du serveur est une adresse IPv6, et ce PC n’a aucun chemin vers celles-ci.</translation>
    </message>
    <message>
        <source>A firewall on this PC stopped the question. Windows&apos; own service may still get through.</source>
        <translation>Un pare-feu de ce PC a arrêté la question. Le service de Windows passe peut-être quand même.</translation>
    </message>
    <message>
        <source>A firewall on the way says that it forbids this.</source>
        <translation>Un pare-feu sur le trajet indique qu&apos;il l&apos;interdit.</translation>
    </message>
    <message>
        <source>Something answers that is no VPN server. (not IKE)</source>
        <translation>Quelque chose répond, mais ce n&apos;est pas un serveur VPN. (pas IKE)</translation>
    </message>
    <message>
        <source>The server answers, and refuses this PC for a reason of its own.</source>
        <translation>Le serveur répond, et refuse ce PC pour une raison qui lui est propre.</translation>
    </message>
    <message>
        <source>The server takes none of the security settings that Windows offers, but takes others.</source>
        <translation>Le serveur n&apos;accepte aucun des paramètres de sécurité que Windows propose, mais en accepte d&apos;autres.</translation>
    </message>
    <message>
        <source>The server answers and accepts what Windows offers. (IKEv1)</source>
        <translation>Le serveur répond et accepte ce que Windows propose. (IKEv1)</translation>
    </message>
    <message>
        <source>UDP 4500 answers and UDP 500 does not. Windows always begins on 500.</source>
        <translation>UDP 4500 répond, et UDP 500 ne répond pas. Windows commence toujours par 500.</translation>
    </message>
    <message>
        <source>UDP 500 answers and UDP 4500 does not; behind a router Windows needs both.</source>
        <translation>UDP 500 répond, et UDP 4500 ne répond pas&#xa0;; derrière un routeur, Windows a besoin des deux.</translation>
    </message>
    <message>
        <source>UDP 4500 does not answer. Without a router between, Windows does not need it.</source>
        <translation>UDP 4500 ne répond pas. Sans routeur entre les deux, Windows n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>The server asks for packets as if there were a router between, though there is none.</source>
        <translation>Le serveur demande des paquets comme s&apos;il y avait un routeur entre les deux, alors qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here.</source>
        <translation>Sans routeur, Windows utilise ESP (protocole IP 50), impossible à tester d&apos;ici.</translation>
    </message>
    <message>
        <source>The key is right: server and PC proved it to each other.</source>
        <translation>La clé est correcte&#xa0;: le serveur et le PC se le sont prouvé.</translation>
    </message>
    <message>
        <source>The key is right, but the server refuses this PC for another reason.</source>
        <translation>La clé est correcte, mais le serveur refuse ce PC pour une autre raison.</translation>
    </message>
    <message>
        <source>The key is wrong.</source>
        <translation>La clé est fausse.</translation>
    </message>
    <message>
        <source>The key is very probably wrong.</source>
        <translation>La clé est très probablement fausse.</translation>
    </message>
    <message>
        <source>It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same.</source>
        <translation>Impossible de dire si la clé est fausse ou si UDP 4500 est bloqué&#xa0;: les deux se ressemblent.</translation>
    </message>
    <message>
        <source>The server has no key for this PC: certificates only, or keys for other addresses.</source>
        <translation>Le serveur n&apos;a pas de clé pour ce PC&#xa0;: certificats seulement, ou clés pour d&apos;autres adresses.</translation>
    </message>
    <message>
        <source>A way out: the server also offers SSTP.</source>
        <translation>Une solution&#xa0;: le serveur propose aussi SSTP.</translation>
    </message>
    <message>
        <source>A way out: the server also offers IKEv2.</source>
        <translation>Une solution&#xa0;: le serveur propose aussi IKEv2.</translation>
    </message>
    <message>
        <source>No key was typed.</source>
        <translation>Aucune clé n&apos;a été saisie.</translation>
    </message>
    <message>
        <source>The key begins with a blank.</source>
        <translation>La clé commence par un espace.</translation>
    </message>
    <message>
        <source>The key ends with a blank.</source>
        <translation>La clé se termine par un espace.</translation>
    </message>
    <message>
        <source>The key has a blank inside.</source>
        <translation>La clé contient un espace.</translation>
    </message>
    <message>
        <source>The key has typographic quotes, as a word processor makes them.</source>
        <translation>La clé contient des guillemets typographiques, comme en fait un traitement de texte.</translation>
    </message>
    <message>
        <source>The key has a typographic dash or dots, as a word processor makes them.</source>
        <translation>La clé contient un tiret ou des points typographiques, comme en fait un traitement de texte.</translation>
    </message>
    <message>
        <source>The key has a character that cannot be seen.</source>
        <translation>La clé contient un caractère invisible.</translation>
    </message>
    <message>
        <source>The key has letters outside ASCII, which two systems may write differently.</source>
        <translation>La clé contient des lettres hors ASCII, que deux systèmes peuvent écrire différemment.</translation>
    </message>
    <message>
        <source>The key has a tab, a line end or another control character.</source>
        <translation>La clé contient une tabulation, une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The key has a quote, which some servers take for the end of the key.</source>
        <translation>La clé contient un guillemet, que certains serveurs prennent pour la fin de la clé.</translation>
    </message>
    <message>
        <source>The key has a backslash, which some servers read in their own way.</source>
        <translation>La clé contient une barre oblique inverse, que certains serveurs lisent à leur façon.</translation>
    </message>
    <message>
        <source>The key has a #, which some servers take for a comment.</source>
        <translation>La clé contient un #, que certains serveurs prennent pour un commentaire.</translation>
    </message>
    <message>
        <source>The key begins with 0x or 0s, which some servers read as another alphabet.</source>
        <translation>La clé commence par 0x ou 0s, que certains serveurs lisent comme un autre alphabet.</translation>
    </message>
    <message>
        <source>The key has a 0 or an O: which of them is it?</source>
        <translation>La clé contient un 0 ou un O&#xa0;: lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>The key has a 1, an l or an I: which of them is it?</source>
        <translation>La clé contient un 1, un l ou un I&#xa0;: lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>The key has digits only.</source>
        <translation>La clé ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>The key is short: it works, but is quickly guessed.</source>
        <translation>La clé est courte&#xa0;: elle fonctionne, mais se devine vite.</translation>
    </message>
    <message>
        <source>The key is longer than Windows can hold.</source>
        <translation>La clé est plus longue que ce que Windows peut contenir.</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 4500)</source>
        <translation>Le serveur a répondu en %1 ms. (UDP 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500 and 4500)</source>
        <translation>Le serveur a répondu en %1 ms. (UDP 500 et 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500)</source>
        <translation>Le serveur a répondu en %1 ms. (UDP 500)</translation>
    </message>
    <message>
        <source>Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and 4500.</source>
        <translation>Personne ne répond&#xa0;: une mauvaise adresse, un serveur éteint ou surchargé, ou un réseau qui rejette UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on the way.</source>
        <translation>Quelque chose existe à cette adresse, mais reste muet sur UDP 500 et 4500&#xa0;: pas de L2TP, un serveur surchargé ou une perte en chemin.</translation>
    </message>
    <message>
        <source>The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it.</source>
        <translation>L&apos;adresse refuse UDP 500 ou 4500&#xa0;: aucun service VPN n&apos;y fonctionne, ou un pare-feu répond à sa place.</translation>
    </message>
    <message>
        <source>The server seems to have too many unfinished requests. Wait half a minute and ask again.</source>
        <translation>Le serveur semble avoir trop de demandes inachevées. Attendez une demi-minute et demandez de nouveau.</translation>
    </message>
    <message>
        <source>The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there.</source>
        <translation>Le serveur ne répond qu&apos;en IKEv2&#xa0;; L2TP/IPsec a besoin d&apos;IKEv1, qui y semble désactivé.</translation>
    </message>
    <message>
        <source>The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this address.</source>
        <translation>Le serveur répond, mais n&apos;a rien pour ce PC&#xa0;: d&apos;autres réglages de sécurité, pas de L2TP, ou pas pour cette adresse.</translation>
    </message>
    <message>
        <source>Windows will see the server behind a router: it needs the NAT setting for it.</source>
        <translation>Windows verra le serveur derrière un routeur&#xa0;: il lui faut pour cela le réglage NAT.</translation>
    </message>
    <message>
        <source>Windows will see no router before the server: the NAT setting is not needed for it.</source>
        <translation>Windows ne verra aucun routeur devant le serveur&#xa0;: le réglage NAT n&apos;est pas nécessaire pour lui.</translation>
    </message>
    <message>
        <source>Windows will see this PC behind a router.</source>
        <translation>Windows verra ce PC derrière un routeur.</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>Ce qui est revenu ne dit rien de la clé.</translation>
    </message>
</context>
<context>
    <name>ras-error</name>
    <message>
        <source>A Windows service that the VPN needs is switched off.</source>
        <translation>Un service Windows dont le VPN a besoin est désactivé.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs stopped or does not start.</source>
        <translation>Un service Windows dont le VPN a besoin s&apos;est arrêté ou ne démarre pas.</translation>
    </message>
    <message>
        <source>A Windows service cannot start, because one that it needs does not.</source>
        <translation>Un service Windows ne peut pas démarrer, car un service dont il dépend ne démarre pas.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs was removed from this PC.</source>
        <translation>Un service Windows dont le VPN a besoin a été supprimé de ce PC.</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is missing. (WAN Miniport)</source>
        <translation>Le périphérique Windows pour les connexions VPN est absent. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is switched off. (WAN Miniport)</source>
        <translation>Le périphérique Windows pour les connexions VPN est désactivé. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is damaged. (WAN Miniport)</source>
        <translation>Le périphérique Windows pour les connexions VPN est endommagé. (WAN Miniport)</translation>
    </message>
    <message>
        <source>Another VPN or security product has put a filter into the network of this PC.</source>
        <translation>Un autre produit VPN ou de sécurité a placé un filtre dans le réseau de ce PC.</translation>
    </message>
    <message>
        <source>Another attempt, or a stuck Windows service, still holds the connection.</source>
        <translation>Une autre tentative, ou un service Windows bloqué, retient encore la connexion.</translation>
    </message>
    <message>
        <source>Another attempt is still under way.</source>
        <translation>Une autre tentative est encore en cours.</translation>
    </message>
    <message>
        <source>The list of connections is damaged, or the connection is not in it. (rasphone.pbk)</source>
        <translation>La liste des connexions est endommagée, ou la connexion n&apos;y est pas. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>You have no right to change the list of connections. (rasphone.pbk)</source>
        <translation>Vous n&apos;avez pas le droit de modifier la liste des connexions. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Ceci exige un administrateur.</translation>
    </message>
    <message>
        <source>The program that dialled made a mistake.</source>
        <translation>Le programme qui a lancé la connexion a fait une erreur.</translation>
    </message>
    <message>
        <source>Somebody ended the connection.</source>
        <translation>Quelqu&apos;un a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The connection needs an answer from you, and nobody was asked.</source>
        <translation>La connexion attend une réponse de vous, et personne n&apos;a été interrogé.</translation>
    </message>
    <message>
        <source>Internet sharing is active on this PC.</source>
        <translation>Le partage de connexion Internet est actif sur ce PC.</translation>
    </message>
    <message>
        <source>The name or address of the server is mistyped.</source>
        <translation>Le nom ou l&apos;adresse du serveur est mal saisi.</translation>
    </message>
    <message>
        <source>This PC has no internet connection.</source>
        <translation>Ce PC n&apos;a pas de connexion Internet.</translation>
    </message>
    <message>
        <source>The network of this PC does not give out the address of the server. (DNS)</source>
        <translation>Le réseau de ce PC ne fournit pas l&apos;adresse du serveur. (DNS)</translation>
    </message>
    <message>
        <source>An old entry on this PC points the name of the server to another address. (hosts file)</source>
        <translation>Une ancienne entrée de ce PC dirige le nom du serveur vers une autre adresse. (fichier hosts)</translation>
    </message>
    <message>
        <source>A VPN is already up, and the name cannot be found through it.</source>
        <translation>Un VPN est déjà établi, et le nom est introuvable à travers lui.</translation>
    </message>
    <message>
        <source>The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)</source>
        <translation>Le réseau de ce PC ou du serveur bloque le VPN. (UDP 500 et 4500)</translation>
    </message>
    <message>
        <source>The server is down, or its VPN service is not running.</source>
        <translation>Le serveur est arrêté, ou son service VPN n&apos;est pas en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>The server ignores the kind of request that L2TP begins with. (IKEv1)</source>
        <translation>Le serveur ignore le type de demande par lequel L2TP commence. (IKEv1)</translation>
    </message>
    <message>
        <source>A router on the way blocks the encrypted data. (ESP)</source>
        <translation>Un routeur sur le trajet bloque les données chiffrées. (ESP)</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows refuses such servers unless told otherwise.</source>
        <translation>Le serveur est derrière un routeur, et Windows refuse de tels serveurs sauf réglage contraire.</translation>
    </message>
    <message>
        <source>Another VPN is active and takes over the traffic.</source>
        <translation>Un autre VPN est actif et détourne le trafic.</translation>
    </message>
    <message>
        <source>A firewall product on this PC blocks the VPN.</source>
        <translation>Un pare-feu sur ce PC bloque le VPN.</translation>
    </message>
    <message>
        <source>Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)</source>
        <translation>Un autre programme de ce PC occupe les ports du VPN. (UDP 500 et 4500)</translation>
    </message>
    <message>
        <source>Another device behind the same router uses the same VPN server.</source>
        <translation>Un autre appareil derrière le même routeur utilise le même serveur VPN.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way. (MTU)</source>
        <translation>Les gros paquets se perdent en chemin. (MTU)</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one that the server has.</source>
        <translation>La clé prépartagée n&apos;est pas celle du serveur.</translation>
    </message>
    <message>
        <source>No pre-shared key is stored for this connection.</source>
        <translation>Aucune clé prépartagée n&apos;est enregistrée pour cette connexion.</translation>
    </message>
    <message>
        <source>The connection is set to a certificate where a pre-shared key is meant.</source>
        <translation>La connexion est réglée sur un certificat alors qu&apos;une clé prépartagée est prévue.</translation>
    </message>
    <message>
        <source>This PC has no certificate that fits.</source>
        <translation>Ce PC n&apos;a pas de certificat qui convient.</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>Un certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate of this PC has lost its private key.</source>
        <translation>Le certificat de ce PC a perdu sa clé privée.</translation>
    </message>
    <message>
        <source>This PC or the server does not trust the issuer of a certificate.</source>
        <translation>Ce PC ou le serveur ne fait pas confiance à l&apos;émetteur d&apos;un certificat.</translation>
    </message>
    <message>
        <source>A certificate was withdrawn by whoever issued it.</source>
        <translation>Un certificat a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates cannot be read.</source>
        <translation>La liste des certificats révoqués ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A certificate does not fit the name or the purpose.</source>
        <translation>Un certificat ne correspond pas au nom ou à l&apos;usage.</translation>
    </message>
    <message>
        <source>The date or time of this PC is wrong.</source>
        <translation>La date ou l&apos;heure de ce PC est fausse.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers.</source>
        <translation>Le serveur demande d&apos;autres paramètres de sécurité que ceux de Windows.</translation>
    </message>
    <message>
        <source>A rule of your organisation changes how connections are protected. (IPsec policy)</source>
        <translation>Une règle de votre organisation change la protection des connexions. (stratégie IPsec)</translation>
    </message>
    <message>
        <source>A setting on this PC forbids protecting L2TP. (ProhibitIpSec)</source>
        <translation>Un paramètre de ce PC interdit de protéger L2TP. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks such connections.</source>
        <translation>Cette version de Windows a un défaut qui empêche de telles connexions.</translation>
    </message>
    <message>
        <source>The name leads to another computer than the VPN server.</source>
        <translation>Le nom mène à un autre ordinateur que le serveur VPN.</translation>
    </message>
    <message>
        <source>Another attempt took the place of this one.</source>
        <translation>Une autre tentative a pris la place de celle-ci.</translation>
    </message>
    <message>
        <source>Too many attempts are under way at once.</source>
        <translation>Trop de tentatives sont en cours à la fois.</translation>
    </message>
    <message>
        <source>The server has a fault, or its settings do not fit; only its log can tell.</source>
        <translation>Le serveur a un défaut, ou ses réglages ne conviennent pas&#xa0;; seul son journal peut le dire.</translation>
    </message>
    <message>
        <source>The connection tries every VPN type, which hides the real error.</source>
        <translation>La connexion essaie tous les types de VPN, ce qui masque la vraie erreur.</translation>
    </message>
    <message>
        <source>The connection is set to another VPN type than the server offers.</source>
        <translation>La connexion est réglée sur un autre type de VPN que celui du serveur.</translation>
    </message>
    <message>
        <source>A router on the way blocks the older VPN type PPTP. (GRE)</source>
        <translation>Un routeur sur le trajet bloque l&apos;ancien type de VPN PPTP. (GRE)</translation>
    </message>
    <message>
        <source>The way to this VPN type is closed on the network. (TCP)</source>
        <translation>Le chemin de ce type de VPN est fermé sur le réseau. (TCP)</translation>
    </message>
    <message>
        <source>The internet line or its modem reports an error.</source>
        <translation>La ligne Internet ou son modem signale une erreur.</translation>
    </message>
    <message>
        <source>The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>La connexion et le serveur n&apos;ont pas de méthode d&apos;identification commune. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>The connection asks for another level of encryption than the server gives.</source>
        <translation>La connexion demande un autre niveau de chiffrement que celui du serveur.</translation>
    </message>
    <message>
        <source>Extensions that the server expects are switched off. (LCP extensions)</source>
        <translation>Des extensions attendues par le serveur sont désactivées. (extensions LCP)</translation>
    </message>
    <message>
        <source>The server built the tunnel, and then does not speak inside it.</source>
        <translation>Le serveur a établi le tunnel, puis n&apos;y parle pas.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Le nom ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>The name of your organisation is missing before your name, or should not be there.</source>
        <translation>Le nom de votre organisation manque devant votre nom, ou ne devrait pas y être.</translation>
    </message>
    <message>
        <source>Your account is locked after too many attempts.</source>
        <translation>Votre compte est verrouillé après trop de tentatives.</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Votre compte est désactivé.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Votre mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time.</source>
        <translation>Votre compte n&apos;a pas le droit de s&apos;identifier à cette heure.</translation>
    </message>
    <message>
        <source>Your account has no permission to use the VPN.</source>
        <translation>Votre compte n&apos;a pas l&apos;autorisation d&apos;utiliser le VPN.</translation>
    </message>
    <message>
        <source>A rule of the server does not let you in.</source>
        <translation>Une règle du serveur ne vous laisse pas entrer.</translation>
    </message>
    <message>
        <source>Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)</source>
        <translation>Windows protège vos identifiants enregistrés et ne les transmet pas au VPN. (Credential Guard)</translation>
    </message>
    <message>
        <source>The connection sends your Windows sign-in instead of the one for the VPN.</source>
        <translation>La connexion envoie vos identifiants Windows au lieu de ceux du VPN.</translation>
    </message>
    <message>
        <source>The way to sign in is not installed on this PC. (EAP)</source>
        <translation>La méthode d&apos;identification n&apos;est pas installée sur ce PC. (EAP)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password.</source>
        <translation>Le serveur n&apos;a pas pu prouver qu&apos;il connaît votre mot de passe.</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>Le serveur n&apos;a plus d&apos;adresse à donner.</translation>
    </message>
    <message>
        <source>The connection leaves out the common internet protocol. (IPv4)</source>
        <translation>La connexion exclut le protocole Internet courant. (IPv4)</translation>
    </message>
    <message>
        <source>The internet protocol is cut off from the device for VPN connections. (WAN Miniport)</source>
        <translation>Le protocole Internet est séparé du périphérique pour les connexions VPN. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The server refuses the fixed address that the connection asks for.</source>
        <translation>Le serveur refuse l&apos;adresse fixe que la connexion demande.</translation>
    </message>
    <message>
        <source>The network of this PC changed.</source>
        <translation>Le réseau de ce PC a changé.</translation>
    </message>
    <message>
        <source>The line to the server loses too much.</source>
        <translation>La ligne vers le serveur perd trop de données.</translation>
    </message>
    <message>
        <source>A router on the way forgot the connection.</source>
        <translation>Un routeur sur le trajet a oublié la connexion.</translation>
    </message>
    <message>
        <source>The server restarted, or closed the connection.</source>
        <translation>Le serveur a redémarré, ou a fermé la connexion.</translation>
    </message>
    <message>
        <source>Nothing went through the connection for a while.</source>
        <translation>Rien n&apos;a transité par la connexion pendant un moment.</translation>
    </message>
    <message>
        <source>This PC went to sleep.</source>
        <translation>Ce PC s&apos;est mis en veille.</translation>
    </message>
    <message>
        <source>This PC and the server found no security settings that both accept.</source>
        <translation>Ce PC et le serveur n&apos;ont trouvé aucun paramètre de sécurité accepté par les deux.</translation>
    </message>
    <message>
        <source>The server asks for other settings than Windows offers. Your password was not even tried.</source>
        <translation>Le serveur demande d&apos;autres paramètres que ceux de Windows. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program ask the server what it accepts, and show the answer to whoever runs it.</source>
        <translation>Laissez ce programme demander au serveur ce qu&apos;il accepte, et montrez la réponse à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>This PC and the server could not agree on keys for the secure connection.</source>
        <translation>Ce PC et le serveur n&apos;ont pas pu convenir de clés pour la connexion sécurisée.</translation>
    </message>
    <message>
        <source>It broke before the sign-in, and Windows does not say why. Your password was not even tried.</source>
        <translation>Rupture avant l&apos;identification&#xa0;; Windows ne dit pas pourquoi. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program check the services and the pre-shared key first.</source>
        <translation>Laissez ce programme vérifier d&apos;abord les services et la clé prépartagée.</translation>
    </message>
    <message>
        <source>The agreement on keys was given up before it was used.</source>
        <translation>L&apos;accord sur les clés a été abandonné avant d&apos;être utilisé.</translation>
    </message>
    <message>
        <source>Another attempt, another device behind the same router or the server took its place.</source>
        <translation>Une autre tentative, un autre appareil derrière le même routeur ou le serveur a pris sa place.</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>Attendez deux minutes et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The certificate that was used does not fit this kind of connection.</source>
        <translation>Le certificat utilisé ne convient pas à ce type de connexion.</translation>
    </message>
    <message>
        <source>Often the connection should use a pre-shared key instead, and lost that setting. Your password was not even tried.</source>
        <translation>Souvent, la connexion devrait utiliser une clé prépartagée et a perdu ce réglage. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection is set to a pre-shared key.</source>
        <translation>Laissez ce programme vérifier si la connexion est réglée sur une clé prépartagée.</translation>
    </message>
    <message>
        <source>What came back from the server could not be read, as happens when the key is wrong.</source>
        <translation>La réponse du serveur n&apos;a pas pu être lue, comme cela arrive quand la clé est fausse.</translation>
    </message>
    <message>
        <source>Two sides with different keys read each other&apos;s messages as noise. Your password was not even tried.</source>
        <translation>Deux côtés avec des clés différentes ne se comprennent pas. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>Saisissez de nouveau la clé prépartagée, exactement comme on vous l&apos;a donnée.</translation>
    </message>
    <message>
        <source>Windows has no rule for protecting this connection.</source>
        <translation>Windows n&apos;a pas de règle pour protéger cette connexion.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them.</source>
        <translation>Un service qui contient les règles est désactivé, ou un paramètre les interdit.</translation>
    </message>
    <message>
        <source>Let this program check the services.</source>
        <translation>Laissez ce programme vérifier les services.</translation>
    </message>
    <message>
        <source>Windows does not trust what the server showed to prove who it is.</source>
        <translation>Windows ne fait pas confiance à ce que le serveur a montré pour prouver son identité.</translation>
    </message>
    <message>
        <source>The certificate or its signature does not fit. Your password was not even tried.</source>
        <translation>Le certificat ou sa signature ne convient pas. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server.</source>
        <translation>Vérifiez que la date de ce PC est juste, puis demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server sent something that Windows could not process.</source>
        <translation>Le serveur a envoyé quelque chose que Windows n&apos;a pas pu traiter.</translation>
    </message>
    <message>
        <source>The two do not speak quite the same language, or an update of Windows broke it. Your password was not even tried.</source>
        <translation>Les deux ne parlent pas tout à fait la même langue, ou une mise à jour de Windows l&apos;a perturbé. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program check whether this version of Windows is known for it.</source>
        <translation>Laissez ce programme vérifier si cette version de Windows est connue pour cela.</translation>
    </message>
    <message>
        <source>Too many agreements on keys are under way at once.</source>
        <translation>Trop d&apos;accords sur des clés sont en cours à la fois.</translation>
    </message>
    <message>
        <source>Earlier attempts are still being cleared away, here or at the server.</source>
        <translation>Des tentatives antérieures sont encore en train d&apos;être nettoyées, ici ou sur le serveur.</translation>
    </message>
    <message>
        <source>This PC and the server could not prove to each other who they are.</source>
        <translation>Ce PC et le serveur n&apos;ont pas pu se prouver leur identité.</translation>
    </message>
    <message>
        <source>The pre-shared key or a certificate was not accepted. Your password was not even tried.</source>
        <translation>La clé prépartagée ou un certificat n&apos;a pas été accepté. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Keys are being agreed on already.</source>
        <translation>Un accord sur les clés est déjà en cours.</translation>
    </message>
    <message>
        <source>An earlier attempt is not finished. Nothing is broken.</source>
        <translation>Une tentative antérieure n&apos;est pas terminée. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>Attendez une minute et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server stopped answering while keys were being agreed on.</source>
        <translation>Le serveur a cessé de répondre pendant l&apos;accord sur les clés.</translation>
    </message>
    <message>
        <source>The way is blocked, or the server goes silent because the pre-shared key is wrong. Your password was not even tried.</source>
        <translation>Le chemin est bloqué, ou le serveur se tait car la clé prépartagée est fausse. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program ask the server, which tells the two apart.</source>
        <translation>Laissez ce programme interroger le serveur, ce qui distingue les deux cas.</translation>
    </message>
    <message>
        <source>Windows looked for a certificate on this PC and found none that fits.</source>
        <translation>Windows a cherché un certificat sur ce PC et n&apos;en a trouvé aucun qui convient.</translation>
    </message>
    <message>
        <source>Without it the certificate proves nothing. Perhaps a pre-shared key is meant instead.</source>
        <translation>Sans elle, le certificat ne prouve rien. Peut-être une clé prépartagée est-elle prévue à la place.</translation>
    </message>
    <message>
        <source>Windows stumbled over the way in which the server introduces itself.</source>
        <translation>Windows a buté sur la façon dont le serveur se présente.</translation>
    </message>
    <message>
        <source>The updates of January 2022 did exactly that, and later ones repaired it. Your password was not even tried.</source>
        <translation>Les mises à jour de janvier 2022 faisaient exactement cela, et de plus récentes l&apos;ont réparé. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program check the version of Windows, and install the latest updates.</source>
        <translation>Laissez ce programme vérifier la version de Windows, et installez les dernières mises à jour.</translation>
    </message>
    <message>
        <source>Windows could not find out whether the server&apos;s certificate is still valid.</source>
        <translation>Windows n&apos;a pas pu savoir si le certificat du serveur est encore valide.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates could not be read from here.</source>
        <translation>La liste des certificats révoqués n&apos;a pas pu être lue d&apos;ici.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>Windows was told not to agree on keys for this connection.</source>
        <translation>Windows a reçu l&apos;ordre de ne pas convenir de clés pour cette connexion.</translation>
    </message>
    <message>
        <source>A setting or a rule of your organisation switches the protection off.</source>
        <translation>Un paramètre ou une règle de votre organisation désactive la protection.</translation>
    </message>
    <message>
        <source>Let this program check the setting.</source>
        <translation>Laissez ce programme vérifier le paramètre.</translation>
    </message>
    <message>
        <source>The two sides do not agree on where a router stands between them.</source>
        <translation>Les deux côtés ne sont pas d&apos;accord sur la place d&apos;un routeur entre eux.</translation>
    </message>
    <message>
        <source>One side or both are behind a router that changes addresses (NAT). Your password was not even tried.</source>
        <translation>Un côté ou les deux sont derrière un routeur qui change les adresses (NAT). Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program check the setting for servers behind a router.</source>
        <translation>Laissez ce programme vérifier le paramètre pour les serveurs derrière un routeur.</translation>
    </message>
    <message>
        <source>The server knows this PC, and does not let it in.</source>
        <translation>Le serveur connaît ce PC, et ne le laisse pas entrer.</translation>
    </message>
    <message>
        <source>It asks for another certificate or another kind of permission.</source>
        <translation>Il demande un autre certificat ou un autre type d&apos;autorisation.</translation>
    </message>
    <message>
        <source>It broke before the sign-in: your password was not even tried. The key, a service, a router or an update can be behind it.</source>
        <translation>Rupture avant l&apos;identification&#xa0;: votre mot de passe n&apos;a même pas été essayé. La clé, un service, un routeur ou une mise à jour peut en être la cause.</translation>
    </message>
    <message>
        <source>It may be the one of the server or the one of this PC.</source>
        <translation>Ce peut être celui du serveur ou celui de ce PC.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for a new one.</source>
        <translation>Demandez-en un nouveau à la personne qui a délivré le certificat.</translation>
    </message>
    <message>
        <source>Windows could not find out whether a certificate is still valid.</source>
        <translation>Windows n&apos;a pas pu savoir si un certificat est encore valide.</translation>
    </message>
    <message>
        <source>See whether web pages open, then ask whoever runs the server.</source>
        <translation>Vérifiez que les pages web s&apos;ouvrent, puis demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>This PC does not know the issuer of a certificate.</source>
        <translation>Ce PC ne connaît pas l&apos;émetteur d&apos;un certificat.</translation>
    </message>
    <message>
        <source>Without the certificate of the issuer Windows trusts nothing that it signed.</source>
        <translation>Sans le certificat de l&apos;émetteur, Windows ne fait confiance à rien de ce qu&apos;il signe.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate of the issuer.</source>
        <translation>Demandez à l&apos;administrateur du serveur le certificat de l&apos;émetteur.</translation>
    </message>
    <message>
        <source>The pre-shared key differs from the server&apos;s, or a certificate is not trusted. Your password was not even tried.</source>
        <translation>La clé prépartagée diffère de celle du serveur, ou un certificat n&apos;est pas approuvé. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>This PC and the server found no way to protect the connection that both accept.</source>
        <translation>Ce PC et le serveur n&apos;ont trouvé aucun moyen de protéger la connexion accepté par les deux.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers. Your password was not even tried.</source>
        <translation>Le serveur demande d&apos;autres paramètres de sécurité que ceux de Windows. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Windows does not trust the certificate of the server.</source>
        <translation>Windows ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, it does not fit the server, or it could not be checked.</source>
        <translation>Son émetteur est inconnu ici, il ne correspond pas au serveur, ou il n&apos;a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server for its certificate.</source>
        <translation>Vérifiez que la date de ce PC est juste, puis demandez à l&apos;administrateur du serveur son certificat.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them. Nothing was sent to the server.</source>
        <translation>Un service qui contient les règles est désactivé, ou un paramètre les interdit. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Part of the exchange is lost on the way. Your password was not even tried.</source>
        <translation>Une partie de l&apos;échange se perd en chemin. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion d&apos;un téléphone.</translation>
    </message>
    <message>
        <source>The connection stopped at a certificate that is wrong or out of date.</source>
        <translation>La connexion s&apos;est arrêtée sur un certificat faux ou périmé.</translation>
    </message>
    <message>
        <source>The server may have been reached. Your password was not even tried.</source>
        <translation>Le serveur a peut-être été atteint. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection should use a pre-shared key instead.</source>
        <translation>Laissez ce programme vérifier si la connexion devrait plutôt utiliser une clé prépartagée.</translation>
    </message>
    <message>
        <source>The server did not accept the pre-shared key, or did not answer to it.</source>
        <translation>Le serveur n&apos;a pas accepté la clé prépartagée, ou n&apos;y a pas répondu.</translation>
    </message>
    <message>
        <source>Microsoft names the key as the usual reason. Your password was not even tried.</source>
        <translation>Microsoft cite la clé comme cause habituelle. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>The certificate of the server does not fit the server.</source>
        <translation>Le certificat du serveur ne correspond pas au serveur.</translation>
    </message>
    <message>
        <source>Its name or purpose is not what Windows expects.</source>
        <translation>Son nom ou son usage n&apos;est pas celui que Windows attend.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given, then ask whoever runs it.</source>
        <translation>Comparez le nom du serveur avec celui qu&apos;on vous a donné, puis demandez à son administrateur.</translation>
    </message>
    <message>
        <source>A certificate has expired, or the date of this PC is wrong.</source>
        <translation>Un certificat a expiré, ou la date de ce PC est fausse.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC; if they are right, ask for a new certificate.</source>
        <translation>Réglez la date et l&apos;heure de ce PC&#xa0;; si elles sont justes, demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name.</source>
        <translation>Le certificat du serveur est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The connection uses a name or address that the certificate does not carry.</source>
        <translation>La connexion utilise un nom ou une adresse que le certificat ne porte pas.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given.</source>
        <translation>Comparez le nom du serveur avec celui qu&apos;on vous a donné.</translation>
    </message>
    <message>
        <source>A certificate was made for another purpose.</source>
        <translation>Un certificat a été établi pour un autre usage.</translation>
    </message>
    <message>
        <source>It is valid, but not for this kind of connection.</source>
        <translation>Il est valide, mais pas pour ce type de connexion.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for one that fits a VPN.</source>
        <translation>Demandez à la personne qui a délivré le certificat d&apos;en fournir un adapté à un VPN.</translation>
    </message>
    <message>
        <source>A program asked Windows for the connection in the wrong way.</source>
        <translation>Un programme a demandé la connexion à Windows de façon incorrecte.</translation>
    </message>
    <message>
        <source>This is a fault of the program that dialled, not of your connection or your password.</source>
        <translation>C&apos;est un défaut du programme qui a lancé la connexion, pas de votre connexion ni de votre mot de passe.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows instead.</source>
        <translation>Connectez-vous plutôt depuis les paramètres réseau de Windows.</translation>
    </message>
    <message>
        <source>The Windows device that this connection goes through is missing.</source>
        <translation>Le périphérique Windows par lequel passe cette connexion est absent.</translation>
    </message>
    <message>
        <source>A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the server.</source>
        <translation>Un VPN a besoin d&apos;un périphérique créé par Windows (WAN Miniport). Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Let this program look for the device and bring it back.</source>
        <translation>Laissez ce programme rechercher le périphérique et le faire revenir.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs is missing from this PC.</source>
        <translation>Un service Windows dont le VPN a besoin est absent de ce PC.</translation>
    </message>
    <message>
        <source>It was removed, by a clean-up program for instance. Nothing was sent to the server.</source>
        <translation>Il a été supprimé, par exemple par un programme de nettoyage. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Windows refused, because this needs an administrator.</source>
        <translation>Windows a refusé, car ceci exige un administrateur.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server, and nothing was changed.</source>
        <translation>Rien n&apos;a été envoyé au serveur, et rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Try again, and agree when Windows asks for an administrator.</source>
        <translation>Réessayez, et acceptez quand Windows demande un administrateur.</translation>
    </message>
    <message>
        <source>Windows believes that this connection is already open.</source>
        <translation>Windows croit que cette connexion est déjà ouverte.</translation>
    </message>
    <message>
        <source>An earlier attempt was not closed properly. Nothing was sent to the server this time.</source>
        <translation>Une tentative antérieure n&apos;a pas été bien fermée. Rien n&apos;a été envoyé au serveur cette fois.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>Attendez une minute et reconnectez-vous. Si cela n&apos;aide pas, redémarrez ce PC.</translation>
    </message>
    <message>
        <source>Windows cannot find the device for this connection.</source>
        <translation>Windows ne trouve pas le périphérique de cette connexion.</translation>
    </message>
    <message>
        <source>Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the server.</source>
        <translation>Une autre tentative l&apos;occupe peut-être, ou il a disparu (WAN Miniport). Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, let this program check the device.</source>
        <translation>Attendez une minute et reconnectez-vous. Si cela n&apos;aide pas, laissez ce programme vérifier le périphérique.</translation>
    </message>
    <message>
        <source>The connection is still being closed.</source>
        <translation>La connexion est encore en cours de fermeture.</translation>
    </message>
    <message>
        <source>An earlier connection has not ended yet. Nothing is broken.</source>
        <translation>Une connexion antérieure n&apos;est pas encore terminée. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>Windows cannot open its list of connections.</source>
        <translation>Windows ne peut pas ouvrir sa liste de connexions.</translation>
    </message>
    <message>
        <source>The file with your connections is held by another program, or you have no right to it (rasphone.pbk).</source>
        <translation>Le fichier de vos connexions est retenu par un autre programme, ou vous n&apos;y avez pas droit (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Close other VPN programs and try again.</source>
        <translation>Fermez les autres programmes VPN et réessayez.</translation>
    </message>
    <message>
        <source>Windows cannot read its list of connections.</source>
        <translation>Windows ne peut pas lire sa liste de connexions.</translation>
    </message>
    <message>
        <source>The file with your connections is damaged (rasphone.pbk). The server was not asked.</source>
        <translation>Le fichier de vos connexions est endommagé (rasphone.pbk). Le serveur n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old file is kept.</source>
        <translation>Laissez ce programme recréer la connexion&#xa0;; l&apos;ancien fichier est conservé.</translation>
    </message>
    <message>
        <source>Windows cannot find this connection in its list.</source>
        <translation>Windows ne trouve pas cette connexion dans sa liste.</translation>
    </message>
    <message>
        <source>It was renamed or removed, or it belongs to another person on this PC.</source>
        <translation>Elle a été renommée ou supprimée, ou appartient à une autre personne sur ce PC.</translation>
    </message>
    <message>
        <source>Choose the connection again from the list, or set it up again.</source>
        <translation>Choisissez de nouveau la connexion dans la liste, ou recréez-la.</translation>
    </message>
    <message>
        <source>Windows cannot write to its list of connections.</source>
        <translation>Windows ne peut pas écrire dans sa liste de connexions.</translation>
    </message>
    <message>
        <source>The file with your connections is write-protected, or you have no right to change it (rasphone.pbk).</source>
        <translation>Le fichier de vos connexions est protégé en écriture, ou vous n&apos;avez pas le droit de le modifier (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Look at the properties of the file, or ask whoever looks after this PC.</source>
        <translation>Regardez les propriétés du fichier, ou demandez à la personne qui gère ce PC.</translation>
    </message>
    <message>
        <source>What Windows stored about this connection is damaged.</source>
        <translation>Ce que Windows a enregistré sur cette connexion est endommagé.</translation>
    </message>
    <message>
        <source>The entry in the list of connections cannot be understood (rasphone.pbk). The server was not asked.</source>
        <translation>L&apos;entrée dans la liste des connexions est incompréhensible (rasphone.pbk). Le serveur n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old one is kept under another name.</source>
        <translation>Laissez ce programme recréer la connexion&#xa0;; l&apos;ancienne est conservée sous un autre nom.</translation>
    </message>
    <message>
        <source>The connection was ended from this PC.</source>
        <translation>La connexion a été fermée depuis ce PC.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken.</source>
        <translation>Quelqu&apos;un a choisi Annuler ou Se déconnecter, ou un programme l&apos;a fait. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Reconnectez-vous quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>The device for this connection is in use or not set up.</source>
        <translation>Le périphérique de cette connexion est occupé ou non configuré.</translation>
    </message>
    <message>
        <source>Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing was sent to the server.</source>
        <translation>Une autre tentative l&apos;occupe peut-être encore, ou un service Windows est bloqué (RasMan). Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>Fermez les autres programmes VPN, attendez une minute et reconnectez-vous. Si cela n&apos;aide pas, redémarrez ce PC.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n&apos;est arrivée à temps.</translation>
    </message>
    <message>
        <source>Windows gave up waiting. It does not say for whom.</source>
        <translation>Windows a cessé d&apos;attendre. Il ne dit pas qui il attendait.</translation>
    </message>
    <message>
        <source>A device that the connection goes through reports a failure.</source>
        <translation>Un périphérique par lequel passe la connexion signale une défaillance.</translation>
    </message>
    <message>
        <source>The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was sent to the server.</source>
        <translation>Le périphérique fait partie de Windows (WAN Miniport), ce n&apos;est pas un boîtier sur votre bureau. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Let this program check the device.</source>
        <translation>Laissez ce programme vérifier le périphérique.</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need cannot start.</source>
        <translation>Le service Windows dont toutes les connexions VPN ont besoin ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc).</source>
        <translation>Aucun VPN ne peut fonctionner sur ce PC tant qu&apos;il ne démarre pas (services RasMan et SstpSvc).</translation>
    </message>
    <message>
        <source>Windows found no internet protocol to use with this connection.</source>
        <translation>Windows n&apos;a trouvé aucun protocole Internet à utiliser avec cette connexion.</translation>
    </message>
    <message>
        <source>The device for VPN connections is not tied to the internet protocol, or a setting forbids it (WAN Miniport).</source>
        <translation>Le périphérique pour les connexions VPN n&apos;est pas lié au protocole Internet, ou un paramètre l&apos;interdit (WAN Miniport).</translation>
    </message>
    <message>
        <source>Let this program check the devices.</source>
        <translation>Laissez ce programme vérifier les périphériques.</translation>
    </message>
    <message>
        <source>This connection is already being opened.</source>
        <translation>Cette connexion est déjà en cours d&apos;ouverture.</translation>
    </message>
    <message>
        <source>An attempt is under way, perhaps in another window. Nothing is broken.</source>
        <translation>Une tentative est en cours, peut-être dans une autre fenêtre. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>Wait until it ends, then connect again.</source>
        <translation>Attendez qu&apos;elle se termine, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Internet sharing on this PC is in the way of another network service.</source>
        <translation>Le partage de connexion Internet sur ce PC gêne un autre service réseau.</translation>
    </message>
    <message>
        <source>This is about sharing a connection, not about dialling one (RemoteAccess).</source>
        <translation>Il s&apos;agit du partage d&apos;une connexion, pas de son ouverture (RemoteAccess).</translation>
    </message>
    <message>
        <source>Turn internet sharing off in the properties of the network, if you do not need it.</source>
        <translation>Désactivez le partage de connexion Internet dans les propriétés du réseau, si vous n&apos;en avez pas besoin.</translation>
    </message>
    <message>
        <source>The VPN type of this connection does not fit the address of the server.</source>
        <translation>Le type de VPN de cette connexion ne convient pas à l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>Some VPN types cannot use the newer kind of internet address (IPv6).</source>
        <translation>Certains types de VPN ne peuvent pas utiliser les adresses Internet plus récentes (IPv6).</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec.</source>
        <translation>Laissez ce programme régler le type de VPN sur L2TP/IPsec.</translation>
    </message>
    <message>
        <source>A Windows service that agrees on keys with the server is not running.</source>
        <translation>Un service Windows qui convient des clés avec le serveur n&apos;est pas en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server (services IKEEXT and BFE).</source>
        <translation>Rien n&apos;a été envoyé au serveur (services IKEEXT et BFE).</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need has stopped.</source>
        <translation>Le service Windows dont toutes les connexions VPN ont besoin s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Every VPN on this PC ends when it stops (service RasMan).</source>
        <translation>Tous les VPN de ce PC se terminent quand il s&apos;arrête (service RasMan).</translation>
    </message>
    <message>
        <source>Connect again. If it stops once more, let this program check the services.</source>
        <translation>Reconnectez-vous. S&apos;il s&apos;arrête encore, laissez ce programme vérifier les services.</translation>
    </message>
    <message>
        <source>A change to this connection is still under way.</source>
        <translation>Une modification de cette connexion est encore en cours.</translation>
    </message>
    <message>
        <source>Windows changes one thing at a time. Nothing is broken.</source>
        <translation>Windows modifie une chose à la fois. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>A Windows service did not start in time.</source>
        <translation>Un service Windows n&apos;a pas démarré à temps.</translation>
    </message>
    <message>
        <source>This PC may be busy, or the service hangs. Nothing was sent to the server.</source>
        <translation>Ce PC est peut-être occupé, ou le service ne répond plus. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, restart this PC.</source>
        <translation>Attendez une minute et réessayez. Si cela n&apos;aide pas, redémarrez ce PC.</translation>
    </message>
    <message>
        <source>The service itself is disabled, or one that it needs. Nothing was sent to the server.</source>
        <translation>Le service lui-même est désactivé, ou un service dont il dépend. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>A Windows service could not start, because another one did not.</source>
        <translation>Un service Windows n&apos;a pas pu démarrer, car un autre n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>Services stand on each other; one below is switched off or broken. Nothing was sent to the server.</source>
        <translation>Les services dépendent les uns des autres&#xa0;; l&apos;un d&apos;eux est désactivé ou en panne. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <translation>Un service Windows n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>It is not running, or it hangs. Nothing was sent to the server.</source>
        <translation>Il n&apos;est pas en cours d&apos;exécution, ou il est bloqué. Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Let this program check the services. If that does not help, restart this PC.</source>
        <translation>Laissez ce programme vérifier les services. Si cela n&apos;aide pas, redémarrez ce PC.</translation>
    </message>
    <message>
        <source>The connection ended because this PC went to sleep.</source>
        <translation>La connexion s&apos;est terminée parce que ce PC s&apos;est mis en veille.</translation>
    </message>
    <message>
        <source>A VPN does not survive sleep. Nothing is broken.</source>
        <translation>Un VPN ne survit pas à la veille. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The connection was closed before it was up.</source>
        <translation>La connexion a été fermée avant d&apos;être établie.</translation>
    </message>
    <message>
        <source>Something on the way, on this PC or at the server ended it early; Windows does not say which.</source>
        <translation>Quelque chose sur le trajet, sur ce PC ou sur le serveur l&apos;a interrompue&#xa0;; Windows ne dit pas quoi.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait two minutes and connect again.</source>
        <translation>Fermez les autres programmes VPN, attendez deux minutes et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server ended the connection before it was ready.</source>
        <translation>Le serveur a mis fin à la connexion avant qu&apos;elle soit prête.</translation>
    </message>
    <message>
        <source>It was reached, and then did not accept what this PC offered.</source>
        <translation>Il a été atteint, puis n&apos;a pas accepté ce que ce PC proposait.</translation>
    </message>
    <message>
        <source>Let this program compare the VPN type and the ways to sign in with what the server asks for.</source>
        <translation>Laissez ce programme comparer le type de VPN et les méthodes d&apos;identification avec ce que le serveur demande.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>It was reached, and then hung up without a reason.</source>
        <translation>Il a été atteint, puis a raccroché sans raison.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>Demandez à l&apos;administrateur du serveur ce que son journal dit de cette tentative.</translation>
    </message>
    <message>
        <source>A device on the way reports an error, often the internet line rather than the VPN.</source>
        <translation>Un appareil sur le trajet signale une erreur, souvent la ligne Internet plutôt que le VPN.</translation>
    </message>
    <message>
        <source>With a DSL line it is the line or the router. With a VPN it is a device of Windows (WAN Miniport).</source>
        <translation>Avec une ligne DSL, c&apos;est la ligne ou le routeur. Avec un VPN, c&apos;est un périphérique de Windows (WAN Miniport).</translation>
    </message>
    <message>
        <source>See whether web pages open. If they do, let this program check the devices.</source>
        <translation>Vérifiez que les pages web s&apos;ouvrent. Si oui, laissez ce programme vérifier les périphériques.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La connexion est terminée.</translation>
    </message>
    <message>
        <source>It was up, and then closed or lost.</source>
        <translation>Elle était établie, puis a été fermée ou perdue.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>It was reached, and takes no more connections for now.</source>
        <translation>Il a été atteint, et n&apos;accepte plus de connexions pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>Attendez quelques minutes et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Your requests are lost on the way, or the server is not running. Your password was not even tried.</source>
        <translation>Vos demandes se perdent en chemin, ou le serveur n&apos;est pas en cours d&apos;exécution. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>None of the VPN types that Windows tried could reach the server.</source>
        <translation>Aucun des types de VPN essayés par Windows n&apos;a pu atteindre le serveur.</translation>
    </message>
    <message>
        <source>The connection is set to try every type, which hides the error that matters.</source>
        <translation>La connexion est réglée pour essayer tous les types, ce qui masque l&apos;erreur importante.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, then connect again to see the real error.</source>
        <translation>Laissez ce programme régler le type de VPN sur L2TP/IPsec, puis reconnectez-vous pour voir la vraie erreur.</translation>
    </message>
    <message>
        <source>A device on the way lets only half of this VPN type through.</source>
        <translation>Un appareil sur le trajet ne laisse passer que la moitié de ce type de VPN.</translation>
    </message>
    <message>
        <source>This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does not need it.</source>
        <translation>Il s&apos;agit de l&apos;ancien type PPTP, que certains routeurs bloquent (GRE). L2TP/IPsec n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, if the server offers it.</source>
        <translation>Laissez ce programme régler le type de VPN sur L2TP/IPsec, si le serveur le propose.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>La connexion au serveur a été interrompue.</translation>
    </message>
    <message>
        <source>The line is bad, the server restarted, or a router forgot the connection.</source>
        <translation>La ligne est mauvaise, le serveur a redémarré, ou un routeur a oublié la connexion.</translation>
    </message>
    <message>
        <source>Connect again. If it happens often, try another network.</source>
        <translation>Reconnectez-vous. Si cela arrive souvent, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server refused this type of VPN.</source>
        <translation>Le serveur a refusé ce type de VPN.</translation>
    </message>
    <message>
        <source>It answered, but nothing there listens for the type that this connection uses.</source>
        <translation>Il a répondu, mais rien n&apos;y écoute pour le type que cette connexion utilise.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the VPN type, and let this program set it.</source>
        <translation>Demandez le type de VPN à l&apos;administrateur du serveur, et laissez ce programme le régler.</translation>
    </message>
    <message>
        <source>The server did not answer, or its answers did not get through.</source>
        <translation>Le serveur n&apos;a pas répondu, ou ses réponses ne sont pas passées.</translation>
    </message>
    <message>
        <source>A router or firewall on the way may block VPNs, or one side is behind a router. Your password was not even tried.</source>
        <translation>Un routeur ou un pare-feu sur le trajet peut bloquer les VPN, ou un côté est derrière un routeur. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone, before you change anything on this PC.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion d&apos;un téléphone, avant de modifier quoi que ce soit sur ce PC.</translation>
    </message>
    <message>
        <source>The connection was closed because nothing went through it for a while.</source>
        <translation>La connexion a été fermée car rien n&apos;y a transité pendant un moment.</translation>
    </message>
    <message>
        <source>That is a setting of the connection or of the server. Nothing is broken.</source>
        <translation>C&apos;est un réglage de la connexion ou du serveur. Rien n&apos;est en panne.</translation>
    </message>
    <message>
        <source>The connection was lost after it had been up.</source>
        <translation>La connexion a été perdue après avoir été établie.</translation>
    </message>
    <message>
        <source>The network changed, this PC slept, or the line failed. Your settings worked.</source>
        <translation>Le réseau a changé, ce PC s&apos;est mis en veille, ou la ligne a lâché. Vos paramètres fonctionnaient.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Your password was not even tried.</source>
        <translation>Rien n&apos;a été envoyé au serveur. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>Compare the name letter by letter with what you were given, and see whether web pages open.</source>
        <translation>Comparez le nom lettre par lettre avec celui qu&apos;on vous a donné, et vérifiez que les pages web s&apos;ouvrent.</translation>
    </message>
    <message>
        <source>The server went silent just before the sign-in.</source>
        <translation>Le serveur s&apos;est tu juste avant l&apos;identification.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. What comes inside it got no answer.</source>
        <translation>Le tunnel sécurisé est établi, donc la clé est correcte. Ce qui y passe n&apos;a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>Connect again from another network; if it stays, ask whoever runs the server.</source>
        <translation>Reconnectez-vous depuis un autre réseau&#xa0;; si cela persiste, demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>Ce PC n&apos;a reçu aucune adresse pour la connexion.</translation>
    </message>
    <message>
        <source>Key and password were right. Either the server has no address left or Windows is damaged here.</source>
        <translation>La clé et le mot de passe étaient corrects. Soit le serveur n&apos;a plus d&apos;adresse, soit Windows est endommagé ici.</translation>
    </message>
    <message>
        <source>Let this program check the connection&apos;s internet protocol and the devices.</source>
        <translation>Laissez ce programme vérifier le protocole Internet de la connexion et les périphériques.</translation>
    </message>
    <message>
        <source>The server did not answer inside the connection.</source>
        <translation>Le serveur n&apos;a pas répondu à l&apos;intérieur de la connexion.</translation>
    </message>
    <message>
        <source>This is typical of the older type PPTP when a router blocks half of it (GRE).</source>
        <translation>C&apos;est typique de l&apos;ancien type PPTP quand un routeur en bloque la moitié (GRE).</translation>
    </message>
    <message>
        <source>This PC and the server could not settle on the terms of the connection.</source>
        <translation>Ce PC et le serveur n&apos;ont pas pu s&apos;entendre sur les conditions de la connexion.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Each side kept asking for something else.</source>
        <translation>Le tunnel sécurisé est établi, donc la clé est correcte. Chaque côté a sans cesse demandé autre chose.</translation>
    </message>
    <message>
        <source>Let this program compare encryption and the PPP settings.</source>
        <translation>Laissez ce programme comparer le chiffrement et les paramètres PPP.</translation>
    </message>
    <message>
        <source>The server refused a network protocol that this PC needs.</source>
        <translation>Le serveur a refusé un protocole réseau dont ce PC a besoin.</translation>
    </message>
    <message>
        <source>You were signed in, so key and password are right.</source>
        <translation>Vous étiez identifié, donc la clé et le mot de passe sont corrects.</translation>
    </message>
    <message>
        <source>Let this program check that the connection uses the common internet protocol (IPv4).</source>
        <translation>Laissez ce programme vérifier que la connexion utilise le protocole Internet courant (IPv4).</translation>
    </message>
    <message>
        <source>The two sides stopped before the sign-in, because their terms do not fit.</source>
        <translation>Les deux côtés se sont arrêtés avant l&apos;identification, car leurs conditions ne s&apos;accordent pas.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Ways to sign in or encryption differ.</source>
        <translation>Le tunnel sécurisé est établi, donc la clé est correcte. Les méthodes d&apos;identification ou le chiffrement diffèrent.</translation>
    </message>
    <message>
        <source>Let this program compare the ways to sign in with what the server asks for.</source>
        <translation>Laissez ce programme comparer les méthodes d&apos;identification avec ce que le serveur demande.</translation>
    </message>
    <message>
        <source>The server refused the address that this PC asked for.</source>
        <translation>Le serveur a refusé l&apos;adresse que ce PC demandait.</translation>
    </message>
    <message>
        <source>The connection is set to a fixed address. Key and password were right.</source>
        <translation>La connexion est réglée sur une adresse fixe. La clé et le mot de passe étaient corrects.</translation>
    </message>
    <message>
        <source>Set the connection to get its address from the server.</source>
        <translation>Réglez la connexion pour qu&apos;elle reçoive son adresse du serveur.</translation>
    </message>
    <message>
        <source>The server stopped while it was giving this PC an address.</source>
        <translation>Le serveur s&apos;est arrêté pendant qu&apos;il donnait une adresse à ce PC.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; if it stays, ask whoever runs the server.</source>
        <translation>Attendez une minute et reconnectez-vous&#xa0;; si cela persiste, demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server had no address left for this PC.</source>
        <translation>Le serveur n&apos;avait plus d&apos;adresse pour ce PC.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again; if it stays, ask whoever runs the server.</source>
        <translation>Attendez quelques minutes et reconnectez-vous&#xa0;; si cela persiste, demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that this PC cannot give.</source>
        <translation>La connexion demande un chiffrement que ce PC ne peut pas fournir.</translation>
    </message>
    <message>
        <source>The way to sign in and the level of encryption do not go together. The key is right.</source>
        <translation>La méthode d&apos;identification et le niveau de chiffrement ne vont pas ensemble. La clé est correcte.</translation>
    </message>
    <message>
        <source>Let this program compare encryption with what the server asks for.</source>
        <translation>Laissez ce programme comparer le chiffrement avec ce que le serveur demande.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that the server does not give.</source>
        <translation>La connexion demande un chiffrement que le serveur ne fournit pas.</translation>
    </message>
    <message>
        <source>Inside the secure tunnel no second encryption may be needed. The key is right.</source>
        <translation>Dans le tunnel sécurisé, un second chiffrement n&apos;est peut-être pas nécessaire. La clé est correcte.</translation>
    </message>
    <message>
        <source>What should be sent could not be encrypted.</source>
        <translation>Ce qui devait être envoyé n&apos;a pas pu être chiffré.</translation>
    </message>
    <message>
        <source>The settings for encryption do not go together. The key is right.</source>
        <translation>Les paramètres de chiffrement ne vont pas ensemble. La clé est correcte.</translation>
    </message>
    <message>
        <source>Let this program check the encryption of the connection.</source>
        <translation>Laissez ce programme vérifier le chiffrement de la connexion.</translation>
    </message>
    <message>
        <source>Windows gave an error number that this program does not know.</source>
        <translation>Windows a donné un numéro d&apos;erreur que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Nothing can be said from the number alone; the check of this PC still can.</source>
        <translation>Le numéro seul ne permet rien de dire&#xa0;; la vérification de ce PC le peut encore.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows, then check the connection.</source>
        <translation>Comparez le numéro avec le message de Windows, puis vérifiez la connexion.</translation>
    </message>
    <message>
        <source>Compare the name of the server letter by letter with what you were given.</source>
        <translation>Comparez le nom du serveur lettre par lettre avec celui qu&apos;on vous a donné.</translation>
    </message>
    <message>
        <source>Ask the server whether it answers, and what it accepts.</source>
        <translation>Demandez au serveur s&apos;il répond, et ce qu&apos;il accepte.</translation>
    </message>
    <message>
        <source>Check the Windows services that the VPN needs, and restart them.</source>
        <translation>Vérifiez les services Windows dont le VPN a besoin, et redémarrez-les.</translation>
    </message>
    <message>
        <source>Allow servers behind a router. This needs a restart.</source>
        <translation>Autorisez les serveurs derrière un routeur. Cela exige un redémarrage.</translation>
    </message>
    <message>
        <source>Allow Windows to protect L2TP again.</source>
        <translation>Autorisez de nouveau Windows à protéger L2TP.</translation>
    </message>
    <message>
        <source>Set the VPN type to L2TP/IPsec.</source>
        <translation>Réglez le type de VPN sur L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Set the connection to a pre-shared key, and enter the key again.</source>
        <translation>Réglez la connexion sur une clé prépartagée, et saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>Get a certificate that is valid and fits.</source>
        <translation>Procurez-vous un certificat valide et adapté.</translation>
    </message>
    <message>
        <source>Allow the way to sign in that the server asks for.</source>
        <translation>Autorisez la méthode d&apos;identification que le serveur demande.</translation>
    </message>
    <message>
        <source>Set encryption to what the server asks for.</source>
        <translation>Réglez le chiffrement sur ce que le serveur demande.</translation>
    </message>
    <message>
        <source>Turn on the LCP extensions.</source>
        <translation>Activez les extensions LCP.</translation>
    </message>
    <message>
        <source>Type your name and password again.</source>
        <translation>Saisissez de nouveau votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>Look for a firewall rule that blocks the VPN.</source>
        <translation>Recherchez une règle de pare-feu qui bloque le VPN.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall products, and connect again.</source>
        <translation>Fermez les autres produits VPN et pare-feu, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check the Windows devices for VPN connections.</source>
        <translation>Vérifiez les périphériques Windows pour les connexions VPN.</translation>
    </message>
    <message>
        <source>Turn on the common internet protocol in the connection. (IPv4)</source>
        <translation>Activez le protocole Internet courant dans la connexion. (IPv4)</translation>
    </message>
    <message>
        <source>Install the latest Windows updates, and restart.</source>
        <translation>Installez les dernières mises à jour de Windows, et redémarrez.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>Réglez la date et l&apos;heure de ce PC.</translation>
    </message>
    <message>
        <source>Set the connection up again; the old one is kept under another name.</source>
        <translation>Recréez la connexion&#xa0;; l&apos;ancienne est conservée sous un autre nom.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>Le serveur n&apos;a pas accepté votre certificat.</translation>
    </message>
    <message>
        <source>It does not fit your account, or the server cannot tie it to you.</source>
        <translation>Il ne correspond pas à votre compte, ou le serveur ne peut pas le relier à vous.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate.</source>
        <translation>Demandez à la personne qui a délivré le certificat.</translation>
    </message>
    <message>
        <source>The sign-in failed inside Windows.</source>
        <translation>L&apos;identification a échoué à l&apos;intérieur de Windows.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The stored name or password may be damaged.</source>
        <translation>Le tunnel sécurisé est établi, donc la clé est correcte. Le nom ou le mot de passe enregistré est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Type your name and password again instead of using the stored ones.</source>
        <translation>Saisissez de nouveau votre nom et votre mot de passe au lieu d&apos;utiliser ceux enregistrés.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Votre compte n&apos;a pas le droit de s&apos;identifier à cette heure de la journée.</translation>
    </message>
    <message>
        <source>Name and password were understood.</source>
        <translation>Le nom et le mot de passe ont été compris.</translation>
    </message>
    <message>
        <source>Try again during the permitted hours, or ask whoever runs the server.</source>
        <translation>Réessayez pendant les heures permises, ou demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server knows it, and does not let it in.</source>
        <translation>Le serveur le connaît, et ne le laisse pas entrer.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account.</source>
        <translation>Demandez à la personne qui gère votre compte.</translation>
    </message>
    <message>
        <source>The server knows you, and wants a new password.</source>
        <translation>Le serveur vous connaît, et veut un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Change your password, then connect again.</source>
        <translation>Changez votre mot de passe, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Name and password were right.</source>
        <translation>Le nom et le mot de passe étaient corrects.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account to permit it.</source>
        <translation>Demandez à la personne qui gère votre compte de l&apos;autoriser.</translation>
    </message>
    <message>
        <source>The server did not accept the name and the password.</source>
        <translation>Le serveur n&apos;a pas accepté le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The way to sign in may also be the wrong one.</source>
        <translation>Le tunnel sécurisé est établi, donc la clé est correcte. La méthode d&apos;identification est peut-être aussi la mauvaise.</translation>
    </message>
    <message>
        <source>Type your name and password again, with or without the name of your organisation.</source>
        <translation>Saisissez de nouveau votre nom et votre mot de passe, avec ou sans le nom de votre organisation.</translation>
    </message>
    <message>
        <source>The sign-in needs an answer from you, and nobody was asked.</source>
        <translation>L&apos;identification attend une réponse de vous, et personne n&apos;a été interrogé.</translation>
    </message>
    <message>
        <source>A program dialled without showing a window.</source>
        <translation>Un programme a lancé la connexion sans afficher de fenêtre.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows, where it can ask.</source>
        <translation>Connectez-vous depuis les paramètres réseau de Windows, qui peuvent poser la question.</translation>
    </message>
    <message>
        <source>It may not be the right server, or the password differs. It is safer not to go on.</source>
        <translation>Ce n&apos;est peut-être pas le bon serveur, ou le mot de passe diffère. Il est plus sûr de ne pas continuer.</translation>
    </message>
    <message>
        <source>Your sign-in needs a certificate, and this PC has none.</source>
        <translation>Votre identification exige un certificat, et ce PC n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The connection is set to sign in with a certificate or a smart card.</source>
        <translation>La connexion est réglée pour s&apos;identifier par un certificat ou une carte à puce.</translation>
    </message>
    <message>
        <source>Insert the smart card, or ask for a certificate.</source>
        <translation>Insérez la carte à puce, ou demandez un certificat.</translation>
    </message>
    <message>
        <source>Windows could not make sure that this is the right server.</source>
        <translation>Windows n&apos;a pas pu s&apos;assurer que c&apos;est le bon serveur.</translation>
    </message>
    <message>
        <source>The certificate that it showed at the sign-in is not trusted here.</source>
        <translation>Le certificat qu&apos;il a montré à l&apos;identification n&apos;est pas approuvé ici.</translation>
    </message>
    <message>
        <source>The rules of the server do not let you in this way.</source>
        <translation>Les règles du serveur ne vous laissent pas entrer ainsi.</translation>
    </message>
    <message>
        <source>Often it asks for another way to sign in than this connection uses.</source>
        <translation>Souvent, il demande une autre méthode d&apos;identification que celle de cette connexion.</translation>
    </message>
    <message>
        <source>The way to sign in that this connection uses is missing from this PC.</source>
        <translation>La méthode d&apos;identification que cette connexion utilise est absente de ce PC.</translation>
    </message>
    <message>
        <source>It came with another product, or was removed (EAP).</source>
        <translation>Elle venait d&apos;un autre produit, ou a été supprimée (EAP).</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which way to sign in is right.</source>
        <translation>Demandez à l&apos;administrateur du serveur quelle méthode d&apos;identification est la bonne.</translation>
    </message>
    <message>
        <source>Your certificate has expired, or the date of this PC is wrong.</source>
        <translation>Votre certificat a expiré, ou la date de ce PC est fausse.</translation>
    </message>
    <message>
        <source>The server only takes certificates that are valid today.</source>
        <translation>Le serveur n&apos;accepte que les certificats valides aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn by whoever issued it.</source>
        <translation>Votre certificat a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>It cannot be used any more.</source>
        <translation>Il n&apos;est plus utilisable.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>Demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate that the server showed at the sign-in.</source>
        <translation>Windows n&apos;accepte pas le certificat que le serveur a montré à l&apos;identification.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, or it is made for another name.</source>
        <translation>Son émetteur est inconnu ici, ou il est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>This PC knows no way to the server.</source>
        <translation>Ce PC ne connaît aucun chemin vers le serveur.</translation>
    </message>
    <message>
        <source>There is no internet connection, or another VPN has taken over the way.</source>
        <translation>Il n&apos;y a pas de connexion Internet, ou un autre VPN a détourné le chemin.</translation>
    </message>
    <message>
        <source>See whether web pages open, and end other VPN connections.</source>
        <translation>Vérifiez que les pages web s&apos;ouvrent, et fermez les autres connexions VPN.</translation>
    </message>
    <message>
        <source>The server, or something on the way, cut the exchange off.</source>
        <translation>Le serveur, ou quelque chose sur le trajet, a coupé l&apos;échange.</translation>
    </message>
    <message>
        <source>The host may be up while its VPN service is not.</source>
        <translation>L&apos;ordinateur distant fonctionne peut-être, mais pas son service VPN.</translation>
    </message>
    <message>
        <source>A program used the network in the wrong way.</source>
        <translation>Un programme a utilisé le réseau de façon incorrecte.</translation>
    </message>
    <message>
        <source>This is a fault of a program, not of your connection.</source>
        <translation>C&apos;est un défaut d&apos;un programme, pas de votre connexion.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, save a report and send it to whoever looks after this PC.</source>
        <translation>Réessayez. Si cela revient, enregistrez un rapport et envoyez-le à la personne qui gère ce PC.</translation>
    </message>
    <message>
        <source>A program on this PC does not allow the request to be sent.</source>
        <translation>Un programme de ce PC ne permet pas d&apos;envoyer la demande.</translation>
    </message>
    <message>
        <source>A firewall or another VPN product on this PC blocks it. Windows&apos; own VPN may still get through.</source>
        <translation>Un pare-feu ou un autre produit VPN de ce PC la bloque. Le VPN de Windows passe peut-être quand même.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall programs and try again.</source>
        <translation>Fermez les autres programmes VPN et pare-feu, et réessayez.</translation>
    </message>
    <message>
        <source>Another program on this PC uses the port that the VPN needs.</source>
        <translation>Un autre programme de ce PC utilise le port dont le VPN a besoin.</translation>
    </message>
    <message>
        <source>It is often another VPN product (UDP 500 or 4500).</source>
        <translation>C&apos;est souvent un autre produit VPN (UDP 500 ou 4500).</translation>
    </message>
    <message>
        <source>Let this program name the other program, then close it.</source>
        <translation>Laissez ce programme nommer l&apos;autre programme, puis fermez ce dernier.</translation>
    </message>
    <message>
        <source>This PC cannot use the address it was given.</source>
        <translation>Ce PC ne peut pas utiliser l&apos;adresse qu&apos;on lui a donnée.</translation>
    </message>
    <message>
        <source>There is no network of that kind, or the address is not a real one.</source>
        <translation>Il n&apos;y a pas de réseau de ce type, ou l&apos;adresse n&apos;est pas une vraie adresse.</translation>
    </message>
    <message>
        <source>See whether web pages open, and compare the address of the server.</source>
        <translation>Vérifiez que les pages web s&apos;ouvrent, et comparez l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>This PC has no network.</source>
        <translation>Ce PC n&apos;a pas de réseau.</translation>
    </message>
    <message>
        <source>Nothing can be sent at all.</source>
        <translation>Rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Turn on the Wi-Fi or plug in the cable.</source>
        <translation>Activez le Wi-Fi ou branchez le câble.</translation>
    </message>
    <message>
        <source>This PC itself cut the exchange off.</source>
        <translation>Ce PC lui-même a coupé l&apos;échange.</translation>
    </message>
    <message>
        <source>A security product or a lost network does that.</source>
        <translation>Un produit de sécurité ou un réseau perdu en est la cause.</translation>
    </message>
    <message>
        <source>See whether web pages open, and close other VPN and firewall programs.</source>
        <translation>Vérifiez que les pages web s&apos;ouvrent, et fermez les autres programmes VPN et pare-feu.</translation>
    </message>
    <message>
        <source>This PC has no room left for more network requests.</source>
        <translation>Ce PC n&apos;a plus de place pour d&apos;autres demandes réseau.</translation>
    </message>
    <message>
        <source>Another program uses up what Windows has.</source>
        <translation>Un autre programme épuise les ressources de Windows.</translation>
    </message>
    <message>
        <source>Restart this PC.</source>
        <translation>Redémarrez ce PC.</translation>
    </message>
    <message>
        <source>No answer came back from the server.</source>
        <translation>Aucune réponse n&apos;est venue du serveur.</translation>
    </message>
    <message>
        <source>It is down, or something on the way swallows the requests. Your password was not even tried.</source>
        <translation>Il est arrêté, ou quelque chose sur le trajet absorbe les demandes. Votre mot de passe n&apos;a même pas été essayé.</translation>
    </message>
    <message>
        <source>The server is there, but no VPN service answers on it.</source>
        <translation>Le serveur est là, mais aucun service VPN n&apos;y répond.</translation>
    </message>
    <message>
        <source>The service is not running, or the address belongs to another computer.</source>
        <translation>Le service n&apos;est pas en cours d&apos;exécution, ou l&apos;adresse est celle d&apos;un autre ordinateur.</translation>
    </message>
    <message>
        <source>Compare the address of the server with what you were given.</source>
        <translation>Comparez l&apos;adresse du serveur avec celle qu&apos;on vous a donnée.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>Le nom du serveur est trop long.</translation>
    </message>
    <message>
        <source>Something else than a name was typed or pasted.</source>
        <translation>Autre chose qu&apos;un nom a été saisi ou collé.</translation>
    </message>
    <message>
        <source>Type the name of the server again.</source>
        <translation>Saisissez de nouveau le nom du serveur.</translation>
    </message>
    <message>
        <source>The server is not there.</source>
        <translation>Le serveur n&apos;est pas là.</translation>
    </message>
    <message>
        <source>It is down, or its network is.</source>
        <translation>Il est arrêté, ou son réseau l&apos;est.</translation>
    </message>
    <message>
        <source>The name of the server does not exist, as far as this network knows.</source>
        <translation>Le nom du serveur n&apos;existe pas, pour autant que ce réseau le sache.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>Rien n&apos;a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>ce PC</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Trouver le serveur</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>L&apos;atteindre</translation>
    </message>
    <message>
        <source>Agree on keys</source>
        <translation>Convenir des clés</translation>
    </message>
    <message>
        <source>Build the tunnel</source>
        <translation>Établir le tunnel</translation>
    </message>
    <message>
        <source>Agree on PPP</source>
        <translation>S&apos;accorder sur PPP</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S&apos;identifier</translation>
    </message>
    <message>
        <source>Get an address</source>
        <translation>Obtenir une adresse</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>Windows refused to dial: something in the connection or its device is wrong.</source>
        <translation>Windows a refusé d&apos;appeler&#xa0;: quelque chose ne va pas dans la connexion ou son périphérique.</translation>
    </message>
    <message>
        <source>The server asks for encryption that the connection does not give.</source>
        <translation>Le serveur demande un chiffrement que la connexion n&apos;offre pas.</translation>
    </message>
</context>
<context>
    <name>repair::BarButton</name>
    <message>
        <source>Windows asks for your consent first.</source>
        <translation>Windows demande d&apos;abord votre accord.</translation>
    </message>
</context>
<context>
    <name>repair::BeforeAfter</name>
    <message>
        <source>now %1, will be %2</source>
        <translation>actuellement %1, deviendra %2</translation>
    </message>
</context>
<context>
    <name>repair::ButtonBar</name>
    <message>
        <source>Leads back and changes nothing.</source>
        <translation>Ramène en arrière sans rien modifier.</translation>
    </message>
    <message>
        <source>Puts back what this repair changed.</source>
        <translation>Rétablit ce que cette réparation a modifié.</translation>
    </message>
    <message>
        <source>Another way to go on, beside the main button.</source>
        <translation>Une autre façon de continuer, à côté du bouton principal.</translation>
    </message>
    <message>
        <source>The main button of this page, at the far end of the last line.</source>
        <translation>Le bouton principal de cette page, au bout de la dernière ligne.</translation>
    </message>
</context>
<context>
    <name>repair::Caller</name>
    <message>
        <source>The caller reads it at the bottom left, or on the last page.</source>
        <translation>L&apos;appelant le lit en bas à gauche, ou sur la dernière page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the number of an error, %2 what it means</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The code is complete and has no typing error.</source>
        <translation>Le code est complet et sans faute de frappe.</translation>
    </message>
    <message>
        <source>More could not be read</source>
        <translation>Le reste n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing wrong with the settings</source>
        <translation>Aucun problème dans les paramètres</translation>
    </message>
    <message>
        <source>The caller&apos;s page shows the values; a code does not carry them.</source>
        <translation>La page de l&apos;appelant affiche les valeurs&#xa0;; un code ne les contient pas.</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows&#xa0;: %1</translation>
    </message>
    <message>
        <source>The caller sees: %1</source>
        <translation>L&apos;appelant voit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur&#xa0;: %1</translation>
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
        <translation>Saisissez les quatre mots ou les 13 caractères</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>L&apos;appelant voit</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>What the caller&apos;s PC found</source>
        <translation>Ce que le PC de l&apos;appelant a trouvé</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>À essayer ensuite</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>Vous avez le code d&apos;un appelant&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;Copier pour le ticket</translation>
    </message>
    <message>
        <source>&amp;Show the caller&apos;s page</source>
        <translation>&amp;Afficher la page de l&apos;appelant</translation>
    </message>
    <message>
        <source>Capital letters, blanks and hyphens do not matter.</source>
        <translation>Les majuscules, les espaces et les traits d&apos;union n&apos;ont pas d&apos;importance.</translation>
    </message>
</context>
<context>
    <name>repair::ChangeRow</name>
    <message>
        <source>What is ticked is put back.</source>
        <translation>Ce qui est coché est rétabli.</translation>
    </message>
</context>
<context>
    <name>repair::Check</name>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>%n paramètre de ce PC empêche le VPN.</numerusform>
            <numerusform>%n paramètres de ce PC empêchent le VPN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot cause error %1; may stop the connection later.</source>
        <translation>Ne peut pas causer l&apos;erreur %1&#xa0;; peut arrêter la connexion plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>et %n autre modification</numerusform>
            <numerusform>et %n autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: your organisation manages it.</source>
        <translation>%1 n&apos;a pas pu être lu&#xa0;: votre organisation le gère.</translation>
    </message>
    <message>
        <source>%1 could not be read in full.</source>
        <translation>%1 n&apos;a pas pu être lu en entier.</translation>
    </message>
    <message>
        <source>%1; code %2</source>
        <translation>%1&#xa0;; code %2</translation>
    </message>
    <message>
        <source>Looking at the settings of this PC</source>
        <translation>Examen des paramètres de ce PC</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. This takes a few seconds.</source>
        <translation>L&apos;examen ne modifie rien. Il prend quelques secondes.</translation>
    </message>
    <message>
        <source>Asking the VPN server what it answers</source>
        <translation>Interrogation du serveur VPN</translation>
    </message>
    <message>
        <source>No password and no key is sent. This takes eight seconds at most.</source>
        <translation>Aucun mot de passe ni aucune clé n&apos;est envoyé. Cela prend huit secondes au plus.</translation>
    </message>
    <message>
        <source>%1 could not be read in full: a library of Windows is missing.</source>
        <translation>%1 n&apos;a pas pu être lu en entier&#xa0;: une bibliothèque de Windows manque.</translation>
    </message>
</context>
<context>
    <name>repair::CheckPage</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Vérification...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>Pas à &amp;pas</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>Pas à &amp;pas</translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message>
        <source>Type a part of the name or of the server</source>
        <translation>Saisissez une partie du nom ou du serveur</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>Choose the VPN that does not work. The one that failed last is chosen already.</source>
        <translation>Choisissez le VPN qui ne fonctionne pas. Le dernier en échec est déjà choisi.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>Vous avez le code d&apos;un appelant&#xa0;?</translation>
    </message>
    <message>
        <source>For helpers: see what the caller&apos;s PC found.</source>
        <translation>Pour les conseillers&#xa0;: voir ce que le PC de l&apos;appelant a trouvé.</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>Annuler des réparations antérieures</translation>
    </message>
    <message>
        <source>Put back what this wizard changed before.</source>
        <translation>Rétablir ce que cet assistant a modifié auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>La seule connexion (%n) n&apos;a pas cela dans son nom ni son serveur. Saisissez-en moins.</numerusform>
            <numerusform>Aucune des %n connexions n&apos;a cela dans son nom ni son serveur. Saisissez-en moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>%1 sur %n connexion. Les %2 premières sont affichées&#xa0;; précisez pour en voir une autre.</numerusform>
            <numerusform>%1 sur %n connexions. Les %2 premières sont affichées&#xa0;; précisez pour en voir une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Which connection?</source>
        <translation>Quelle connexion&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>&amp;Vérifier cette connexion</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Les rétablir</translation>
    </message>
</context>
<context>
    <name>repair::CodeCard</name>
    <message>
        <source>Four words</source>
        <translation>Quatre mots</translation>
    </message>
    <message>
        <source>or 13 characters</source>
        <translation>ou 13 caractères</translation>
    </message>
</context>
<context>
    <name>repair::ConflictBox</name>
    <message>
        <source>Before the repair</source>
        <translation>Avant la réparation</translation>
    </message>
    <message>
        <source>Set by the repair</source>
        <translation>Réglé par la réparation</translation>
    </message>
    <message>
        <source>Now, changed by someone else</source>
        <translation>Maintenant, modifié par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>Garder l&apos;état actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put back what was before: %1</source>
        <translation>Rétablir l&apos;état d&apos;avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>repair::Connections</name>
    <message>
        <source>no server, only for you</source>
        <translation>sans serveur, pour vous seul</translation>
    </message>
    <message>
        <source>%1, only for you</source>
        <translation>%1, pour vous seul</translation>
    </message>
    <message>
        <source>no server, for all users of this PC</source>
        <translation>sans serveur, pour tous les utilisateurs de ce PC</translation>
    </message>
    <message>
        <source>%1, for all users of this PC</source>
        <translation>%1, pour tous les utilisateurs de ce PC</translation>
    </message>
    <message>
        <source>No attempt on record</source>
        <translation>Aucune tentative enregistrée</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>The list of connections could not be read.</source>
        <translation>La liste des connexions n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Close other programs that show VPN connections, then press Look again.</source>
        <translation>Fermez les autres programmes qui affichent des connexions VPN, puis cliquez sur Rechercher à nouveau.</translation>
    </message>
    <message>
        <source>If it stays so, call the help desk and read out this page.</source>
        <translation>Si cela persiste, appelez le service d&apos;assistance et lisez cette page.</translation>
    </message>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>Ce PC n&apos;a aucune connexion VPN de type L2TP.</translation>
    </message>
    <message>
        <source>There is no VPN connection at all.</source>
        <translation>Il n&apos;y a aucune connexion VPN.</translation>
    </message>
    <message>
        <source>There are connections of other types, which this wizard does not repair.</source>
        <translation>Il y a des connexions d&apos;autres types, que cet assistant ne répare pas.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its name, the type and the key.</source>
        <translation>Demandez à l&apos;administrateur du serveur son nom, le type et la clé.</translation>
    </message>
    <message>
        <source>Add the connection in Windows: Settings, Network and internet, VPN, Add VPN.</source>
        <translation>Ajoutez la connexion dans Windows&#xa0;: Paramètres, Réseau et Internet, VPN, Ajouter un VPN.</translation>
    </message>
    <message>
        <source>Then press Look again.</source>
        <translation>Cliquez ensuite sur Rechercher à nouveau.</translation>
    </message>
    <message>
        <source>The repair of %1 broke off in the middle. Some settings of this PC are still half changed; putting them back takes your consent.</source>
        <translation>La réparation de %1 s&apos;est interrompue au milieu. Certains paramètres de ce PC sont encore à moitié modifiés ; les rétablir demande votre accord.</translation>
    </message>
    <message>
        <source>An earlier repair broke off in the middle. Press Undo earlier repairs and put it back.</source>
        <translation>Une réparation antérieure s&apos;est interrompue au milieu. Appuyez sur « Annuler des réparations antérieures » et rétablissez l&apos;état d&apos;avant.</translation>
    </message>
</context>
<context>
    <name>repair::DetailsLog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What was done, line by line, each with its time.</source>
        <translation>Ce qui a été fait, ligne par ligne, avec l&apos;heure.</translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Accès au serveur</translation>
    </message>
    <message>
        <source>Agreeing on keys</source>
        <translation>Accord sur les clés</translation>
    </message>
    <message>
        <source>Building the tunnel</source>
        <translation>Établissement du tunnel</translation>
    </message>
    <message>
        <source>Agreeing on how to talk inside the tunnel</source>
        <translation>Accord sur la façon de parler dans le tunnel</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Getting an address</source>
        <translation>Obtention d&apos;une adresse</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, erreur %2</translation>
    </message>
    <message>
        <source>%1 is connected for real, then hung up. The internet may pause briefly.</source>
        <translation>%1 est réellement connectée, puis déconnectée. Internet peut s&apos;interrompre un instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>%n étape sur sept terminée.</numerusform>
            <numerusform>%n étapes sur sept terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused three times. Ask whoever runs the server before the account is locked.</source>
        <translation>Refusé trois fois. Demandez à l&apos;administrateur du serveur avant que le compte soit verrouillé.</translation>
    </message>
    <message>
        <source>Type user name and password as you were given them. They are used for this test only.</source>
        <translation>Saisissez le nom d&apos;utilisateur et le mot de passe qu&apos;on vous a donnés. Ils ne servent qu&apos;à ce test.</translation>
    </message>
    <message>
        <source>The connection could not be tested.</source>
        <translation>La connexion n&apos;a pas pu être testée.</translation>
    </message>
</context>
<context>
    <name>repair::DialPage</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Sign-in for this test</source>
        <translation>Identification pour ce test</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Does it work now?</source>
        <translation>Cela fonctionne-t-il maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connexion...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt...</translation>
    </message>
    <message>
        <source>&amp;What is left?</source>
        <translation>&amp;Que reste-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Put &amp;everything back</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>One page for whoever helps, without names, keys and passwords.</source>
        <translation>Une page pour la personne qui aide, sans noms, clés ni mots de passe.</translation>
    </message>
    <message>
        <source>It is used for this test only and is not kept.</source>
        <translation>Ceci ne sert que pour ce test et n&apos;est pas conservé.</translation>
    </message>
</context>
<context>
    <name>repair::Disclosure</name>
    <message>
        <source>Shows or hides what stands below it.</source>
        <translation>Affiche ou masque ce qui se trouve dessous.</translation>
    </message>
</context>
<context>
    <name>repair::DonePage</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>Code pour un conseiller</translation>
    </message>
    <message>
        <source>It says what was found and where you are. It holds no name, no address and no key.</source>
        <translation>Il indique ce qui a été trouvé et où vous en êtes. Il ne contient ni nom, ni adresse, ni clé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>Tout &amp;annuler</translation>
    </message>
    <message>
        <source>Restart &amp;later</source>
        <translation>Redémarrer &amp;plus tard</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>repair::FindingCard</name>
    <message>
        <source>needs a restart</source>
        <translation>redémarrage nécessaire</translation>
    </message>
    <message>
        <source>What is ticked is repaired.</source>
        <translation>Ce qui est coché est réparé.</translation>
    </message>
</context>
<context>
    <name>repair::Glyph</name>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>à vous de décider</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>attend un redémarrage</translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message>
        <source>Picture of the connection</source>
        <translation>Image de la connexion</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None of the seven stages was tried.</source>
        <translation>Aucune des sept étapes n&apos;a été essayée.</translation>
    </message>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>%n autre étape n&apos;a pas été essayée.</numerusform>
            <numerusform>%n autres étapes n&apos;ont pas été essayées.</numerusform>
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
        <translation>Une réparation antérieure a été interrompue. Ce qu&apos;elle avait commencé a d&apos;abord été rétabli.</translation>
    </message>
    <message>
        <source>Earlier attempts could not be read, so none is shown here.</source>
        <translation>Les tentatives antérieures n&apos;ont pas pu être lues&#xa0;; aucune n&apos;est donc affichée ici.</translation>
    </message>
    <message>
        <source>Caller&apos;s PC</source>
        <translation>PC de l&apos;appelant</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Read from the code</source>
        <translation>Lu dans le code</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Pas encore de code</translation>
    </message>
    <message>
        <source>no name, no address</source>
        <translation>sans nom, sans adresse</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucune choisie</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>This window closes by itself as soon as what is under way is complete or put back.</source>
        <translation>Cette fenêtre se ferme d&apos;elle-même dès que l&apos;opération en cours est terminée ou rétablie.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, such as Documents.</source>
        <translation>Le rapport n&apos;a pas pu y être enregistré. Choisissez un autre dossier, par exemple Documents.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Le rapport est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message>
        <source>Key from your administrator</source>
        <translation>Clé de votre administrateur</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clé prépartagée</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. Only the server can tell whether a key is right.</source>
        <translation>Demandez à l&apos;administrateur du serveur. Seul le serveur peut dire si une clé est correcte.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n caractère, avec un espace à un bout. A-t-il été copié par erreur&#xa0;?</numerusform>
            <numerusform>%n caractères, avec un espace à un bout. A-t-il été copié par erreur&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n caractère, sans espace au début ni à la fin. Seul le serveur peut dire si la clé est correcte.</numerusform>
            <numerusform>%n caractères, sans espace au début ni à la fin. Seul le serveur peut dire si la clé est correcte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Asks the server about this key. Nothing is stored or changed.</source>
        <translation>Interroge le serveur sur cette clé. Rien n&apos;est conservé ni modifié.</translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message>
        <source>&quot;%1&quot; is connected. Disconnect it first: testing a key now could end that connection.</source>
        <translation>«&#xa0;%1&#xa0;» est connectée. Déconnectez-la d&apos;abord&#xa0;: tester une clé maintenant pourrait couper cette connexion.</translation>
    </message>
    <message>
        <source>The key was not tested.</source>
        <translation>La clé n&apos;a pas été testée.</translation>
    </message>
    <message>
        <source>The server of this connection cannot be asked from here.</source>
        <translation>Le serveur de cette connexion ne peut pas être interrogé d&apos;ici.</translation>
    </message>
    <message>
        <source>Asking the server whether this is its key...</source>
        <translation>Le serveur est interrogé pour savoir si c&apos;est sa clé...</translation>
    </message>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>Les serveurs ont besoin d&apos;une pause entre deux questions. Question dans %n seconde...</numerusform>
            <numerusform>Les serveurs ont besoin d&apos;une pause entre deux questions. Question dans %n secondes...</numerusform>
        </translation>
    </message>
    <message>
        <source>The key could not be tested: the server did not get that far.</source>
        <translation>La clé n&apos;a pas pu être testée&#xa0;: le serveur n&apos;est pas allé jusque-là.</translation>
    </message>
    <message>
        <source>To compare by phone with whoever runs the server: %1.</source>
        <translation>À comparer par téléphone avec l&apos;administrateur du serveur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>repair::NoEntryPage</name>
    <message>
        <source>Have a code from a caller?</source>
        <translation>Vous avez le code d&apos;un appelant&#xa0;?</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>Annuler des réparations antérieures</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No connection to repair</source>
        <translation>Aucune connexion à réparer</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
</context>
<context>
    <name>repair::Rail</name>
    <message>
        <source>Helper on the phone?
Read out these four words:</source>
        <translation>Un conseiller au téléphone&#xa0;?
Lisez-lui ces quatre mots&#xa0;:</translation>
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
        <translation>Ouvre la page de ce chapitre.</translation>
    </message>
</context>
<context>
    <name>repair::RepairPage</name>
    <message>
        <source>Stopping as soon as the change under way is complete or taken back.</source>
        <translation>Arrêt dès que la modification en cours est terminée ou annulée.</translation>
    </message>
    <message>
        <source>Stop takes effect after the change that is under way.</source>
        <translation>L&apos;arrêt prend effet après la modification en cours.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>repair::Report</name>
    <message>
        <source>Made by L2TP Repair %1, %2</source>
        <translation>Établi par L2TP Repair %1, %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>Code pour un conseiller</translation>
    </message>
    <message>
        <source>This report holds no key, no password, and no name of a person, connection or server.</source>
        <translation>Ce rapport ne contient ni clé, ni mot de passe, ni nom de personne, de connexion ou de serveur.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>(a user name)</source>
        <translation>(un nom d&apos;utilisateur)</translation>
    </message>
    <message>
        <source>(the connection)</source>
        <translation>(la connexion)</translation>
    </message>
    <message>
        <source>(the server)</source>
        <translation>(le serveur)</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>(ce PC)</translation>
    </message>
    <message>
        <source>L2TP Repair: report</source>
        <translation>L2TP Repair&#xa0;: rapport</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>Ce que dit le serveur lui-même</translation>
    </message>
    <message>
        <source>(the organisation)</source>
        <translation>(l&apos;organisation)</translation>
    </message>
    <message>
        <source>(an address)</source>
        <translation>(une adresse)</translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message>
        <source>Check all settings again</source>
        <translation>Vérifier de nouveau tous les paramètres</translation>
    </message>
    <message>
        <source>new snapshot</source>
        <translation>nouvel instantané</translation>
    </message>
    <message>
        <source>The repair broke off in the middle.</source>
        <translation>La réparation s&apos;est interrompue au milieu.</translation>
    </message>
    <message>
        <source>Windows did not allow the repair.</source>
        <translation>Windows n&apos;a pas autorisé la réparation.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Start it again and allow it, or ask an administrator.</source>
        <translation>Rien n&apos;y a été modifié. Relancez-la et autorisez-la, ou demandez à un administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>%n modification n&apos;a pas pu être faite.</numerusform>
            <numerusform>%n modifications n&apos;ont pas pu être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not completed was put back. The others are in place.</source>
        <translation>Ce qui était commencé et non terminé a été rétabli. Le reste est en place.</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>La réparation a été arrêtée.</translation>
    </message>
    <message>
        <source>What was done before is in place and can be undone.</source>
        <translation>Ce qui a été fait avant est en place et peut être annulé.</translation>
    </message>
    <message>
        <source>Not everything could be changed.</source>
        <translation>Tout n&apos;a pas pu être modifié.</translation>
    </message>
    <message>
        <source>Somebody else changed a setting meanwhile, so it was left alone.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié un paramètre entre-temps&#xa0;; il n&apos;a donc pas été touché.</translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Toutes les modifications sont faites.</translation>
    </message>
    <message>
        <source>Next, the connection is tested for real.</source>
        <translation>Ensuite, la connexion est vraiment testée.</translation>
    </message>
    <message>
        <source>Checking all settings again</source>
        <translation>Nouvelle vérification de tous les paramètres</translation>
    </message>
    <message>
        <source>Change %1 of %2. Every old setting was saved first, so all of this can be undone.</source>
        <translation>Modification %1 sur %2. Chaque ancien paramètre a d&apos;abord été enregistré&#xa0;; tout peut donc être annulé.</translation>
    </message>
    <message>
        <source>Every old setting was saved first, so all of this can be undone.</source>
        <translation>Chaque ancien paramètre a d&apos;abord été enregistré&#xa0;; tout peut donc être annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed, because Windows was not allowed to.</source>
        <translation>Rien n&apos;a été modifié, car Windows n&apos;en a pas reçu l&apos;autorisation.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Everything is as it was before the repair.</source>
        <translation>Tout est comme avant la réparation.</translation>
    </message>
    <message>
        <source>The repair is still listed under Undo, and can be made again.</source>
        <translation>La réparation figure toujours sous Annulation, et peut être refaite.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>The test went through all seven stages.</source>
        <translation>Le test a franchi les sept étapes.</translation>
    </message>
    <message>
        <source>The repair is made, and the connection was not tested.</source>
        <translation>La réparation est faite, et la connexion n&apos;a pas été testée.</translation>
    </message>
    <message>
        <source>Connect as usual to see whether it works.</source>
        <translation>Connectez-vous comme d&apos;habitude pour voir si cela fonctionne.</translation>
    </message>
    <message>
        <source>A setting waits for a restart; the wizard then checks again by itself.</source>
        <translation>Un paramètre attend un redémarrage&#xa0;; l&apos;assistant vérifie ensuite de lui-même.</translation>
    </message>
</context>
<context>
    <name>repair::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Shows or hides the letters typed here.</source>
        <translation>Affiche ou masque les caractères saisis ici.</translation>
    </message>
</context>
<context>
    <name>repair::SteadyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>repair::StepByStep</name>
    <message>
        <source>in order</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>Nothing in this chapter applies to this connection.</source>
        <translation>Rien dans ce chapitre ne concerne cette connexion.</translation>
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
        <translation>Ce que cette étape peut résoudre</translation>
    </message>
    <message>
        <source>Where Windows has this</source>
        <translation>Où cela se trouve dans Windows</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 of 7: %2</source>
        <translation>Étape %1 sur 7&#xa0;: %2</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>Application...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Apply this step</source>
        <translation>&amp;Appliquer cette étape</translation>
    </message>
</context>
<context>
    <name>repair::StepTable</name>
    <message>
        <source>What is there</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>État voulu</translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message>
        <source>This was changed again after the repair: %1</source>
        <translation>Ceci a été modifié de nouveau après la réparation&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>It cannot be read now, so it is left alone.</source>
        <translation>Impossible à lire actuellement&#xa0;; ce n&apos;est donc pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>%n modification, annulée</numerusform>
            <numerusform>%n modifications, annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put back.</source>
        <translation>Il n&apos;y avait rien à rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>%n modification rétablie.</numerusform>
            <numerusform>%n modifications rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>%n modification n&apos;a pas pu être rétablie et reste telle que la réparation l&apos;a laissée.</numerusform>
            <numerusform>%n modifications n&apos;ont pas pu être rétablies et restent telles que la réparation les a laissées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message>
        <source>Open the folder with the saved settings</source>
        <translation>Ouvrir le dossier des paramètres enregistrés</translation>
    </message>
    <message>
        <source>This wizard has not changed anything on this PC yet.</source>
        <translation>Cet assistant n&apos;a encore rien modifié sur ce PC.</translation>
    </message>
    <message>
        <source>Everything this wizard changed can be put back. Nothing is overwritten without asking.</source>
        <translation>Tout ce que cet assistant a modifié peut être rétabli. Rien n&apos;est remplacé sans vous le demander.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Putting back...</source>
        <translation>Rétablissement...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>&amp;Annuler %n modification</numerusform>
            <numerusform>&amp;Annuler %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Files with the old settings, to be used without this program.</source>
        <translation>Des fichiers avec les anciens paramètres, utilisables sans ce programme.</translation>
    </message>
</context>
<context>
    <name>repair::When</name>
    <message>
        <source>d MMMM</source>
        <extracomment>Qt&apos;s date format: day and month in words</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s date format: day, month in words and year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Failed today at %1</source>
        <translation>Échec aujourd&apos;hui à %1</translation>
    </message>
    <message>
        <source>Failed yesterday at %1</source>
        <translation>Échec hier à %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Échec le %1</translation>
    </message>
    <message>
        <source>Connected today at %1</source>
        <translation>Connectée aujourd&apos;hui à %1</translation>
    </message>
    <message>
        <source>Connected yesterday at %1</source>
        <translation>Connectée hier à %1</translation>
    </message>
    <message>
        <source>Connected on %1</source>
        <translation>Connectée le %1</translation>
    </message>
    <message>
        <source>Today, %1: repair of %2</source>
        <translation>Aujourd&apos;hui, %1&#xa0;: réparation de %2</translation>
    </message>
    <message>
        <source>%1, %2: repair of %3</source>
        <extracomment>%1 is a day, %2 a time, %3 the name of a connection</extracomment>
        <translation>%1, %2&#xa0;: réparation de %3</translation>
    </message>
</context>
<context>
    <name>repair::WizardWindow</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Page %1, %2</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>The connection is set to L2TP/IPsec</source>
        <translation>La connexion est réglée sur L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection tries several VPN types, and hides the real error</source>
        <translation>La connexion essaie plusieurs types de VPN et masque la vraie erreur</translation>
    </message>
    <message>
        <source>Should this connection use L2TP/IPsec?</source>
        <translation>Cette connexion doit-elle utiliser L2TP/IPsec&#xa0;?</translation>
    </message>
    <message>
        <source>With an automatic type Windows tries one after the other and reports only that all failed. (error 800)</source>
        <translation>Avec un type automatique, Windows essaie l&apos;un après l&apos;autre et signale seulement que tous ont échoué. (erreur 800)</translation>
    </message>
    <message>
        <source>Error 800: the next try then shows the real error, or connects.</source>
        <translation>Erreur 800&#xa0;: l&apos;essai suivant montre alors la vraie erreur, ou se connecte.</translation>
    </message>
    <message>
        <source>It cannot cure the error that was hidden until now.</source>
        <translation>Ne peut pas résoudre l&apos;erreur qui était masquée jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Type of VPN.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Sécurité › Type de réseau VPN.</translation>
    </message>
    <message>
        <source>Setting the type to L2TP/IPsec</source>
        <translation>Réglage du type sur L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection uses its pre-shared key</source>
        <translation>La connexion utilise sa clé prépartagée</translation>
    </message>
    <message>
        <source>The connection wants a certificate this PC does not have</source>
        <translation>La connexion veut un certificat que ce PC n&apos;a pas</translation>
    </message>
    <message>
        <source>Does this VPN use a pre-shared key?</source>
        <translation>Ce VPN utilise-t-il une clé prépartagée&#xa0;?</translation>
    </message>
    <message>
        <source>Windows proves itself to the server by a key or by a certificate, and this connection is set to a certificate. (IPsec)</source>
        <translation>Windows prouve son identité au serveur par une clé ou un certificat, et cette connexion est réglée sur un certificat. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 13806 and 789, when a key was meant.</source>
        <translation>Erreurs 766, 786, 13806 et 789, si une clé était prévue.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, nor a wrong password. (691)</source>
        <translation>Ne peut pas résoudre une clé fausse, ni un mot de passe faux. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Sécurité › Paramètres avancés.</translation>
    </message>
    <message>
        <source>Setting the connection to its key</source>
        <translation>Réglage de la connexion sur sa clé</translation>
    </message>
    <message>
        <source>The pre-shared key is stored</source>
        <translation>La clé prépartagée est enregistrée</translation>
    </message>
    <message>
        <source>The connection should use a key, but none is stored</source>
        <translation>La connexion doit utiliser une clé, mais aucune n&apos;est enregistrée</translation>
    </message>
    <message>
        <source>Was the key ever entered on this PC?</source>
        <translation>La clé a-t-elle déjà été saisie sur ce PC&#xa0;?</translation>
    </message>
    <message>
        <source>Without the key the server and this PC cannot agree. Only the server can tell whether a key is right. (IPsec)</source>
        <translation>Sans la clé, le serveur et ce PC ne peuvent pas s&apos;accorder. Seul le serveur peut dire si une clé est correcte. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 787, 789 and 811, when no key is stored.</source>
        <translation>Erreurs 766, 786, 787, 789 et 811, si aucune clé n&apos;est enregistrée.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password. (691)</source>
        <translation>Ne peut pas résoudre un mot de passe faux. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings › Key.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Sécurité › Paramètres avancés › Clé.</translation>
    </message>
    <message>
        <source>Storing the key</source>
        <translation>Enregistrement de la clé</translation>
    </message>
    <message>
        <source>The encryption setting suits the server</source>
        <translation>Le réglage du chiffrement convient au serveur</translation>
    </message>
    <message>
        <source>The connection asks for an encryption that the server does not offer</source>
        <translation>La connexion demande un chiffrement que le serveur ne propose pas</translation>
    </message>
    <message>
        <source>Does the server need this encryption setting?</source>
        <translation>Le serveur a-t-il besoin de ce réglage du chiffrement&#xa0;?</translation>
    </message>
    <message>
        <source>This is a second encryption inside the protected connection; IPsec encrypts everything anyway. (MPPE)</source>
        <translation>C&apos;est un second chiffrement dans la connexion protégée&#xa0;; IPsec chiffre tout de toute façon. (MPPE)</translation>
    </message>
    <message>
        <source>Errors 741 and 742, and 628 where the sign-in has no encryption.</source>
        <translation>Erreurs 741 et 742, et 628 quand l&apos;identification n&apos;a pas de chiffrement.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, so it cannot cure it.</source>
        <translation>Ne peut pas causer l&apos;erreur 789, donc ne peut pas la résoudre.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Data encryption.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Sécurité › Chiffrement des données.</translation>
    </message>
    <message>
        <source>Setting the encryption</source>
        <translation>Réglage du chiffrement</translation>
    </message>
    <message>
        <source>The sign-in method of the server is allowed</source>
        <translation>La méthode d&apos;identification du serveur est autorisée</translation>
    </message>
    <message>
        <source>The connection allows no sign-in method that Windows still has</source>
        <translation>La connexion n&apos;autorise aucune méthode d&apos;identification que Windows possède encore</translation>
    </message>
    <message>
        <source>Does the server want another sign-in method?</source>
        <translation>Le serveur veut-il une autre méthode d&apos;identification&#xa0;?</translation>
    </message>
    <message>
        <source>Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>Le serveur et le PC doivent autoriser la même façon de vérifier le mot de passe. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>Errors 628, 691, 734 and 812, when the methods differ.</source>
        <translation>Erreurs 628, 691, 734 et 812, si les méthodes diffèrent.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password, nor error 789, which comes before the sign-in.</source>
        <translation>Ne peut pas résoudre un mot de passe faux, ni l&apos;erreur 789, qui survient avant l&apos;identification.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Allow these protocols.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Sécurité › Autoriser ces protocoles.</translation>
    </message>
    <message>
        <source>Allowing the sign-in method</source>
        <translation>Autorisation de la méthode d&apos;identification</translation>
    </message>
    <message>
        <source>The LCP extensions are on</source>
        <translation>Les extensions LCP sont activées</translation>
    </message>
    <message>
        <source>The LCP extensions are off, and the connection broke there</source>
        <translation>Les extensions LCP sont désactivées, et la connexion s&apos;est rompue là</translation>
    </message>
    <message>
        <source>Were the LCP extensions turned off on purpose?</source>
        <translation>Les extensions LCP ont-elles été désactivées volontairement&#xa0;?</translation>
    </message>
    <message>
        <source>Newer servers expect them when the connection is set up. (PPP, LCP)</source>
        <translation>Les serveurs récents les attendent à l&apos;établissement de la connexion. (PPP, LCP)</translation>
    </message>
    <message>
        <source>Errors 628, 718 and 734.</source>
        <translation>Erreurs 628, 718 et 734.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, which comes before PPP, so it cannot cure it.</source>
        <translation>Ne peut pas causer l&apos;erreur 789, qui survient avant PPP, donc ne peut pas la résoudre.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP extensions.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Options › Paramètres PPP › Activer les extensions LCP.</translation>
    </message>
    <message>
        <source>Turning the LCP extensions on</source>
        <translation>Activation des extensions LCP</translation>
    </message>
    <message>
        <source>The connection uses IPv4</source>
        <translation>La connexion utilise IPv4</translation>
    </message>
    <message>
        <source>The connection leaves out IPv4, so the server has no address to give</source>
        <translation>La connexion exclut IPv4&#xa0;; le serveur n&apos;a donc aucune adresse à donner</translation>
    </message>
    <message>
        <source>Should this connection use IPv4?</source>
        <translation>Cette connexion doit-elle utiliser IPv4&#xa0;?</translation>
    </message>
    <message>
        <source>Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)</source>
        <translation>Presque tous les serveurs VPN donnent une adresse IPv4. (ExcludedProtocols)</translation>
    </message>
    <message>
        <source>Error 720, when IPv4 is not ticked.</source>
        <translation>Erreur 720, si IPv4 n&apos;est pas coché.</translation>
    </message>
    <message>
        <source>It cannot cure a server that has run out of addresses, nor error 789.</source>
        <translation>Ne peut pas aider un serveur qui n&apos;a plus d&apos;adresses, ni résoudre l&apos;erreur 789.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Networking › Internet Protocol Version 4.</source>
        <translation>Connexions réseau › la connexion › Propriétés › Gestion de réseau › Protocole Internet version 4.</translation>
    </message>
    <message>
        <source>Turning IPv4 on for the connection</source>
        <translation>Activation d&apos;IPv4 pour la connexion</translation>
    </message>
    <message>
        <source>The connection was set up anew</source>
        <translation>La connexion a été recréée</translation>
    </message>
    <message>
        <source>The connection could not be set up anew</source>
        <translation>La connexion n&apos;a pas pu être recréée</translation>
    </message>
    <message>
        <source>Set the connection up anew?</source>
        <translation>Recréer la connexion&#xa0;?</translation>
    </message>
    <message>
        <source>A damaged entry can hold something that no check sees. The old one is kept under another name.</source>
        <translation>Une entrée endommagée peut contenir ce qu&apos;aucune vérification ne voit. L&apos;ancienne est conservée sous un autre nom.</translation>
    </message>
    <message>
        <source>Errors 766, 786 and 789, when the entry itself is damaged.</source>
        <translation>Erreurs 766, 786 et 789, si l&apos;entrée elle-même est endommagée.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a blocked network, or a service that is off.</source>
        <translation>Ne peut pas résoudre une clé fausse, un réseau bloqué ou un service désactivé.</translation>
    </message>
    <message>
        <source>Settings › Network &amp; internet › VPN › Add VPN.</source>
        <translation>Paramètres › Réseau et Internet › VPN › Ajouter un VPN.</translation>
    </message>
    <message>
        <source>Setting the connection up anew</source>
        <translation>Recréation de la connexion</translation>
    </message>
    <message>
        <source>No firewall on this PC blocks the VPN</source>
        <translation>Aucun pare-feu de ce PC ne bloque le VPN</translation>
    </message>
    <message>
        <source>A firewall on this PC blocks the VPN</source>
        <translation>Un pare-feu de ce PC bloque le VPN</translation>
    </message>
    <message>
        <source>Is a firewall meant to block the VPN?</source>
        <translation>Un pare-feu est-il censé bloquer le VPN&#xa0;?</translation>
    </message>
    <message>
        <source>A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)</source>
        <translation>Une règle qui bloque l&apos;emporte sur toutes celles qui autorisent. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, once the rule is gone.</source>
        <translation>Erreurs 789, 792 et 809, une fois la règle supprimée.</translation>
    </message>
    <message>
        <source>This program does not remove it: whoever made the rule can tell what it is for.</source>
        <translation>Ce programme ne la supprime pas&#xa0;: son auteur peut dire à quoi elle sert.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product.</source>
        <translation>Pare-feu Windows Defender avec fonctions avancées de sécurité (wf.msc), ou paramètres du produit.</translation>
    </message>
    <message>
        <source>Looking for rules that block the VPN</source>
        <translation>Recherche de règles qui bloquent le VPN</translation>
    </message>
    <message>
        <source>Rules that let the VPN out are there</source>
        <translation>Les règles qui laissent sortir le VPN sont là</translation>
    </message>
    <message>
        <source>Rules that let the VPN out could not be added</source>
        <translation>Les règles qui laissent sortir le VPN n&apos;ont pas pu être ajoutées</translation>
    </message>
    <message>
        <source>Add rules that let the VPN out to its server?</source>
        <translation>Ajouter des règles qui laissent sortir le VPN vers son serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP 500, 4500, 1701)</source>
        <translation>Windows laisse sortir le VPN de lui-même&#xa0;; les règles aident si le trafic sortant est bloqué. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, on a PC that blocks outgoing traffic.</source>
        <translation>Erreurs 789 et 809, sur un PC qui bloque le trafic sortant.</translation>
    </message>
    <message>
        <source>It cannot win over a rule that blocks, nor over a firewall in the network.</source>
        <translation>Ne peut pas l&apos;emporter sur une règle qui bloque, ni sur un pare-feu du réseau.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules.</source>
        <translation>Pare-feu Windows Defender avec fonctions avancées de sécurité (wf.msc) › Règles de trafic sortant.</translation>
    </message>
    <message>
        <source>Adding the firewall rules</source>
        <translation>Ajout des règles de pare-feu</translation>
    </message>
    <message>
        <source>The firewall test was made</source>
        <translation>Le test du pare-feu a été fait</translation>
    </message>
    <message>
        <source>The firewall test could not be made</source>
        <translation>Le test du pare-feu n&apos;a pas pu être fait</translation>
    </message>
    <message>
        <source>Turn the firewall off for a few minutes to test?</source>
        <translation>Désactiver le pare-feu quelques minutes pour tester&#xa0;?</translation>
    </message>
    <message>
        <source>Windows exempts its own key service, so this test seldom shows anything.</source>
        <translation>Windows exempte son propre service de clés&#xa0;; ce test montre donc rarement quelque chose.</translation>
    </message>
    <message>
        <source>Nothing for good: it only shows whether Windows Defender Firewall stands in the way.</source>
        <translation>Rien de durable&#xa0;: il montre seulement si le Pare-feu Windows Defender fait obstacle.</translation>
    </message>
    <message>
        <source>It cannot show anything about other firewalls, or about the network.</source>
        <translation>Ne peut rien montrer sur d&apos;autres pare-feu, ni sur le réseau.</translation>
    </message>
    <message>
        <source>Windows Security › Firewall &amp; network protection.</source>
        <translation>Sécurité Windows › Pare-feu et protection du réseau.</translation>
    </message>
    <message>
        <source>Turning the firewall off for the test</source>
        <translation>Désactivation du pare-feu pour le test</translation>
    </message>
    <message>
        <source>IPsec to a server behind a router is allowed</source>
        <translation>IPsec vers un serveur derrière un routeur est autorisé</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows does not allow that yet</source>
        <translation>Le serveur est derrière un routeur, et Windows ne l&apos;autorise pas encore</translation>
    </message>
    <message>
        <source>Is the server behind a router, too?</source>
        <translation>Le serveur est-il lui aussi derrière un routeur&#xa0;?</translation>
    </message>
    <message>
        <source>By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)</source>
        <translation>Par défaut, Windows refuse IPsec vers un serveur dont l&apos;adresse est traduite. (traversée NAT)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the server is behind a router or in a cloud.</source>
        <translation>Erreurs 789 et 809, si le serveur est derrière un routeur ou dans un cloud.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or blocked ports.</source>
        <translation>Ne peut pas résoudre une clé fausse, un mot de passe faux ou des ports bloqués.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</source>
        <translation>Éditeur du Registre › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</translation>
    </message>
    <message>
        <source>Allowing servers behind a router</source>
        <translation>Autorisation des serveurs derrière un routeur</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is where Windows reads it</source>
        <translation>Le paramètre pour les serveurs derrière un routeur est là où Windows le lit</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is not where Windows reads it</source>
        <translation>Le paramètre pour les serveurs derrière un routeur n&apos;est pas là où Windows le lit</translation>
    </message>
    <message>
        <source>Somebody meant to allow it, but Windows does not see that. (AssumeUDPEncapsulationContextOnSendRule)</source>
        <translation>Quelqu&apos;un a voulu l&apos;autoriser, mais Windows ne le voit pas. (AssumeUDPEncapsulationContextOnSendRule)</translation>
    </message>
    <message>
        <source>Putting the setting where Windows reads it</source>
        <translation>Placement du paramètre là où Windows le lit</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec</source>
        <translation>Windows protège L2TP par IPsec</translation>
    </message>
    <message>
        <source>IPsec is switched off for L2TP on this PC</source>
        <translation>IPsec est désactivé pour L2TP sur ce PC</translation>
    </message>
    <message>
        <source>Does another connection of this PC need L2TP without IPsec?</source>
        <translation>Une autre connexion de ce PC a-t-elle besoin de L2TP sans IPsec&#xa0;?</translation>
    </message>
    <message>
        <source>With IPsec switched off, the server sees an unprotected connection and does not answer. (ProhibitIpSec)</source>
        <translation>IPsec désactivé, le serveur voit une connexion non protégée et ne répond pas. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this setting is on.</source>
        <translation>Erreurs 789, 791 et 809, si ce paramètre est activé.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops working.</source>
        <translation>Ne peut pas résoudre une clé fausse. Un fournisseur d&apos;accès Internet qui veut L2TP sans IPsec cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</source>
        <translation>Éditeur du Registre › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</translation>
    </message>
    <message>
        <source>Allowing Windows to protect L2TP</source>
        <translation>Windows est autorisé à protéger L2TP</translation>
    </message>
    <message>
        <source>The filter service runs</source>
        <translation>Le service de filtrage est en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>The Windows service under the firewall and the VPN does not run</source>
        <translation>Le service Windows à la base du pare-feu et du VPN n&apos;est pas en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Should the filter service run?</source>
        <translation>Le service de filtrage doit-il être en cours d&apos;exécution&#xa0;?</translation>
    </message>
    <message>
        <source>The key service, the IPsec policy and the firewall stand on it. (service BFE, Base Filtering Engine)</source>
        <translation>Le service de clés, la stratégie IPsec et le pare-feu en dépendent. (service BFE, Moteur de filtrage de base)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 827, when this service is switched off or stopped.</source>
        <translation>Erreurs 789, 791 et 827, si ce service est désactivé ou arrêté.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or a network that blocks the VPN.</source>
        <translation>Ne peut pas résoudre une clé fausse, un mot de passe faux ou un réseau qui bloque le VPN.</translation>
    </message>
    <message>
        <source>services.msc › Base Filtering Engine.</source>
        <translation>services.msc › Moteur de filtrage de base.</translation>
    </message>
    <message>
        <source>Starting the filter service</source>
        <translation>Démarrage du service de filtrage</translation>
    </message>
    <message>
        <source>The service that dialling stands on can start</source>
        <translation>Le service dont dépend l&apos;accès à distance peut démarrer</translation>
    </message>
    <message>
        <source>A Windows service that dialling stands on is switched off</source>
        <translation>Un service Windows dont dépend l&apos;accès à distance est désactivé</translation>
    </message>
    <message>
        <source>Should the service that dialling stands on be able to start?</source>
        <translation>Le service dont dépend l&apos;accès à distance doit-il pouvoir démarrer&#xa0;?</translation>
    </message>
    <message>
        <source>No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)</source>
        <translation>Sans lui, aucun VPN ne peut être ouvert. (service SstpSvc, dont RasMan a besoin)</translation>
    </message>
    <message>
        <source>Errors 711 and 1068, where no VPN can be dialled at all.</source>
        <translation>Erreurs 711 et 1068, quand aucun VPN ne peut être ouvert.</translation>
    </message>
    <message>
        <source>It cannot cure an error that comes from the server.</source>
        <translation>Ne peut pas résoudre une erreur qui vient du serveur.</translation>
    </message>
    <message>
        <source>services.msc › Secure Socket Tunneling Protocol Service.</source>
        <translation>services.msc › Service SSTP (Secure Socket Tunneling Protocol).</translation>
    </message>
    <message>
        <source>Allowing the service that dialling stands on</source>
        <translation>Autorisation du service dont dépend l&apos;accès à distance</translation>
    </message>
    <message>
        <source>The dialling service can start</source>
        <translation>Le service d&apos;accès à distance peut démarrer</translation>
    </message>
    <message>
        <source>The Windows service that dials every VPN is switched off</source>
        <translation>Le service Windows qui ouvre tous les VPN est désactivé</translation>
    </message>
    <message>
        <source>Should the dialling service be able to start?</source>
        <translation>Le service d&apos;accès à distance doit-il pouvoir démarrer&#xa0;?</translation>
    </message>
    <message>
        <source>Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)</source>
        <translation>Windows ouvre tous les VPN par lui. (service RasMan, Gestionnaire des connexions d&apos;accès à distance)</translation>
    </message>
    <message>
        <source>Errors 711, 1058 and 1068, where no VPN can be dialled at all.</source>
        <translation>Erreurs 711, 1058 et 1068, quand aucun VPN ne peut être ouvert.</translation>
    </message>
    <message>
        <source>services.msc › Remote Access Connection Manager.</source>
        <translation>services.msc › Gestionnaire des connexions d&apos;accès à distance.</translation>
    </message>
    <message>
        <source>Starting the dialling service</source>
        <translation>Démarrage du service d&apos;accès à distance</translation>
    </message>
    <message>
        <source>The key service can start</source>
        <translation>Le service de clés peut démarrer</translation>
    </message>
    <message>
        <source>The Windows service that agrees on keys is not ready</source>
        <translation>Le service Windows qui convient des clés n&apos;est pas prêt</translation>
    </message>
    <message>
        <source>Should Windows agree on keys itself?</source>
        <translation>Windows doit-il convenir des clés lui-même&#xa0;?</translation>
    </message>
    <message>
        <source>Without it no keys can be agreed with the server. (service IKEEXT)</source>
        <translation>Sans lui, aucune clé ne peut être convenue avec le serveur. (service IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789, 791, 809 and 827, when this service is switched off or deleted.</source>
        <translation>Erreurs 789, 791, 809 et 827, si ce service est désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, or a network that blocks the VPN.</source>
        <translation>Ne peut pas résoudre une clé fausse, ni un réseau qui bloque le VPN.</translation>
    </message>
    <message>
        <source>services.msc › IKE and AuthIP IPsec Keying Modules.</source>
        <translation>services.msc › Modules de génération de clés IKE et AuthIP.</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Démarrage du service de clés</translation>
    </message>
    <message>
        <source>The IPsec policy service can start</source>
        <translation>Le service de stratégie IPsec peut démarrer</translation>
    </message>
    <message>
        <source>The Windows service that sends L2TP through IPsec is not ready</source>
        <translation>Le service Windows qui fait passer L2TP par IPsec n&apos;est pas prêt</translation>
    </message>
    <message>
        <source>Should the IPsec policy service start by itself?</source>
        <translation>Le service de stratégie IPsec doit-il démarrer de lui-même&#xa0;?</translation>
    </message>
    <message>
        <source>It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)</source>
        <translation>Il contient la règle selon laquelle IPsec protège ce VPN. (service PolicyAgent)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this service is switched off or deleted.</source>
        <translation>Erreurs 789, 791 et 809, si ce service est désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent.</source>
        <translation>services.msc › Agent de stratégie IPsec.</translation>
    </message>
    <message>
        <source>Starting the IPsec policy service</source>
        <translation>Démarrage du service de stratégie IPsec</translation>
    </message>
    <message>
        <source>The IPsec services were restarted</source>
        <translation>Les services IPsec ont été redémarrés</translation>
    </message>
    <message>
        <source>The IPsec services could not be restarted</source>
        <translation>Les services IPsec n&apos;ont pas pu être redémarrés</translation>
    </message>
    <message>
        <source>Restart the two IPsec services?</source>
        <translation>Redémarrer les deux services IPsec&#xa0;?</translation>
    </message>
    <message>
        <source>A service that hangs cannot be seen from outside; a restart gives it a fresh start. (PolicyAgent, IKEEXT)</source>
        <translation>Un service bloqué ne se voit pas de l&apos;extérieur&#xa0;; un redémarrage le remet à neuf. (PolicyAgent, IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789 and 791, when a service hangs.</source>
        <translation>Erreurs 789 et 791, si un service est bloqué.</translation>
    </message>
    <message>
        <source>It cannot cure a setting that is wrong: after the restart it is still wrong.</source>
        <translation>Ne peut pas résoudre un paramètre faux&#xa0;: il l&apos;est encore après le redémarrage.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart.</source>
        <translation>services.msc › Agent de stratégie IPsec et Modules de génération de clés IKE et AuthIP › Redémarrer.</translation>
    </message>
    <message>
        <source>Restarting the IPsec services</source>
        <translation>Redémarrage des services IPsec</translation>
    </message>
    <message>
        <source>No other program holds the ports of the VPN</source>
        <translation>Aucun autre programme n&apos;occupe les ports du VPN</translation>
    </message>
    <message>
        <source>Another program holds the ports of the VPN</source>
        <translation>Un autre programme occupe les ports du VPN</translation>
    </message>
    <message>
        <source>Is another VPN program meant to be running?</source>
        <translation>Un autre programme VPN est-il censé être en cours d&apos;exécution&#xa0;?</translation>
    </message>
    <message>
        <source>Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, 1701)</source>
        <translation>Deux programmes ne peuvent pas utiliser les mêmes ports&#xa0;; Windows peut ne recevoir aucune réponse. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, when another VPN program takes the answers.</source>
        <translation>Erreurs 789, 792 et 809, si un autre programme VPN prend les réponses.</translation>
    </message>
    <message>
        <source>This program changes nothing here: close the other program, then connect again.</source>
        <translation>Ce programme ne modifie rien ici&#xa0;: fermez l&apos;autre programme, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Task Manager › Details, or Settings › Apps › Installed apps.</source>
        <translation>Gestionnaire des tâches › Détails, ou Paramètres › Applications › Applications installées.</translation>
    </message>
    <message>
        <source>Looking for programs that hold the ports</source>
        <translation>Recherche de programmes qui occupent les ports</translation>
    </message>
    <message>
        <source>A step that this version does not know</source>
        <translation>Une étape que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>A step that this version does not know found something</source>
        <translation>Une étape que cette version ne connaît pas a trouvé quelque chose</translation>
    </message>
    <message>
        <source>Is this PC also used with a newer version of this program?</source>
        <translation>Ce PC est-il aussi utilisé avec une version plus récente de ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>Another version of this program made this entry.</source>
        <translation>Une autre version de ce programme a créé cette entrée.</translation>
    </message>
    <message>
        <source>This version cannot tell.</source>
        <translation>Cette version ne peut pas le dire.</translation>
    </message>
    <message>
        <source>Install the latest version of this program.</source>
        <translation>Installez la dernière version de ce programme.</translation>
    </message>
    <message>
        <source>Working on a step of another version</source>
        <translation>Traitement d&apos;une étape d&apos;une autre version</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>Traversée NAT</translation>
    </message>
    <message>
        <source>Security tab</source>
        <translation>Onglet Sécurité</translation>
    </message>
    <message>
        <source>PPP settings</source>
        <translation>Paramètres PPP</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
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
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>This Windows build opens VPNs</source>
        <translation>Cette version (build) de Windows ouvre les VPN</translation>
    </message>
    <message>
        <source>An update of Windows itself broke this kind of VPN</source>
        <translation>Une mise à jour de Windows lui-même empêche ce type de VPN</translation>
    </message>
    <message>
        <source>Has Windows been updated since this began?</source>
        <translation>Windows a-t-il été mis à jour depuis le début du problème&#xa0;?</translation>
    </message>
    <message>
        <source>Some Windows updates broke VPN connections, and a later one mended them.</source>
        <translation>Certaines mises à jour de Windows ont empêché des connexions VPN, et une suivante a corrigé cela.</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the update is the cause.</source>
        <translation>Erreurs 789 et 809, si la mise à jour en est la cause.</translation>
    </message>
    <message>
        <source>This program installs no updates; Windows Update does.</source>
        <translation>Ce programme n&apos;installe aucune mise à jour&#xa0;; c&apos;est Windows Update qui le fait.</translation>
    </message>
    <message>
        <source>Settings › Windows Update.</source>
        <translation>Paramètres › Windows Update.</translation>
    </message>
    <message>
        <source>Reading the Windows build</source>
        <translation>Lecture de la version (build) de Windows</translation>
    </message>
    <message>
        <source>Windows does not wait for a restart</source>
        <translation>Windows n&apos;attend pas de redémarrage</translation>
    </message>
    <message>
        <source>Windows waits for a restart</source>
        <translation>Windows attend un redémarrage</translation>
    </message>
    <message>
        <source>Restart this PC before changing more?</source>
        <translation>Redémarrer ce PC avant d&apos;autres modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Updates and drivers that wait for a restart can leave the VPN half changed.</source>
        <translation>Des mises à jour et des pilotes qui attendent un redémarrage peuvent laisser le VPN à moitié modifié.</translation>
    </message>
    <message>
        <source>Failures that began with an update or an installation.</source>
        <translation>Les échecs qui ont commencé avec une mise à jour ou une installation.</translation>
    </message>
    <message>
        <source>Shutting down and turning on is not enough: choose Restart.</source>
        <translation>Arrêter puis rallumer ne suffit pas&#xa0;: choisissez Redémarrer.</translation>
    </message>
    <message>
        <source>Start › Power › Restart.</source>
        <translation>Démarrer › Marche/Arrêt › Redémarrer.</translation>
    </message>
    <message>
        <source>Looking whether Windows waits for a restart</source>
        <translation>Recherche d&apos;un redémarrage en attente de Windows</translation>
    </message>
    <message>
        <source>The device for L2TP connections is there</source>
        <translation>Le périphérique pour les connexions L2TP est là</translation>
    </message>
    <message>
        <source>The device for L2TP connections is missing</source>
        <translation>Le périphérique pour les connexions L2TP est absent</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections removed on purpose?</source>
        <translation>Le périphérique pour les connexions L2TP a-t-il été supprimé volontairement&#xa0;?</translation>
    </message>
    <message>
        <source>Device Manager › Network adapters › Action › Scan for hardware changes.</source>
        <translation>Gestionnaire de périphériques › Cartes réseau › Action › Rechercher les modifications sur le matériel.</translation>
    </message>
    <message>
        <source>Bringing the device back</source>
        <translation>Retour du périphérique</translation>
    </message>
    <message>
        <source>The device for L2TP connections is enabled</source>
        <translation>Le périphérique pour les connexions L2TP est activé</translation>
    </message>
    <message>
        <source>The device for L2TP connections does not work</source>
        <translation>Le périphérique pour les connexions L2TP ne fonctionne pas</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections switched off on purpose?</source>
        <translation>Le périphérique pour les connexions L2TP a-t-il été désactivé volontairement&#xa0;?</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 720, when the device or its driver is switched off.</source>
        <translation>Erreurs 633, 651 et 720, si le périphérique ou son pilote est désactivé.</translation>
    </message>
    <message>
        <source>Enabling the device</source>
        <translation>Activation du périphérique</translation>
    </message>
    <message>
        <source>Windows looked for devices again</source>
        <translation>Windows a de nouveau recherché les périphériques</translation>
    </message>
    <message>
        <source>Windows could not look for devices again</source>
        <translation>Windows n&apos;a pas pu rechercher de nouveau les périphériques</translation>
    </message>
    <message>
        <source>Let Windows look for devices again?</source>
        <translation>Faire de nouveau rechercher les périphériques par Windows&#xa0;?</translation>
    </message>
    <message>
        <source>A device that was lost comes back when Windows looks for it.</source>
        <translation>Un périphérique perdu revient quand Windows le recherche.</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 797, when a device was lost.</source>
        <translation>Erreurs 633, 651 et 797, si un périphérique a été perdu.</translation>
    </message>
    <message>
        <source>It cannot repair a device that is there and has a problem.</source>
        <translation>Ne peut pas réparer un périphérique présent qui a un problème.</translation>
    </message>
    <message>
        <source>Device Manager › Action › Scan for hardware changes.</source>
        <translation>Gestionnaire de périphériques › Action › Rechercher les modifications sur le matériel.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Recherche de périphériques</translation>
    </message>
    <message>
        <source>Windows opens every L2TP connection through it. (WAN Miniport)</source>
        <translation>Windows ouvre toutes les connexions L2TP par lui. (WAN Miniport)</translation>
    </message>
    <message>
        <source>Errors 633, 651, 720 and 797, when the device is gone.</source>
        <translation>Erreurs 633, 651, 720 et 797, si le périphérique a disparu.</translation>
    </message>
    <message>
        <source>Device Manager › Hidden devices › Network adapters › WAN Miniport.</source>
        <translation>Gestionnaire de périphériques › Périphériques cachés › Cartes réseau › WAN Miniport.</translation>
    </message>
</context>
<context>
    <name>support-code</name>
    <message>
        <source>The first word cannot be right.</source>
        <translation>Le premier mot ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The second word cannot be right.</source>
        <translation>Le deuxième mot ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The third word cannot be right.</source>
        <translation>Le troisième mot ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The fourth word cannot be right.</source>
        <translation>Le quatrième mot ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The first three characters cannot be right.</source>
        <translation>Les trois premiers caractères ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 cannot be right.</source>
        <translation>Les caractères 4 à 6 ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 cannot be right.</source>
        <translation>Les caractères 7 à 9 ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>The last four characters cannot be right.</source>
        <translation>Les quatre derniers caractères ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the first word.</source>
        <translation>Une lettre est fausse, très probablement dans le premier mot.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the second word.</source>
        <translation>Une lettre est fausse, très probablement dans le deuxième mot.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the third word.</source>
        <translation>Une lettre est fausse, très probablement dans le troisième mot.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the fourth word.</source>
        <translation>Une lettre est fausse, très probablement dans le quatrième mot.</translation>
    </message>
    <message>
        <source>One of the first three characters is most likely wrong.</source>
        <translation>L&apos;un des trois premiers caractères est très probablement faux.</translation>
    </message>
    <message>
        <source>One of the characters 4 to 6 is most likely wrong.</source>
        <translation>L&apos;un des caractères 4 à 6 est très probablement faux.</translation>
    </message>
    <message>
        <source>One of the characters 7 to 9 is most likely wrong.</source>
        <translation>L&apos;un des caractères 7 à 9 est très probablement faux.</translation>
    </message>
    <message>
        <source>One of the last four characters is most likely wrong.</source>
        <translation>L&apos;un des quatre derniers caractères est très probablement faux.</translation>
    </message>
    <message>
        <source>The first word is not complete.</source>
        <translation>Le premier mot n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The second word is missing or not complete.</source>
        <translation>Le deuxième mot manque ou n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The third word is missing or not complete.</source>
        <translation>Le troisième mot manque ou n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The fourth word is missing or not complete.</source>
        <translation>Le quatrième mot manque ou n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The first three characters are not complete.</source>
        <translation>Les trois premiers caractères ne sont pas complets.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 are missing or not complete.</source>
        <translation>Les caractères 4 à 6 manquent ou ne sont pas complets.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 are missing or not complete.</source>
        <translation>Les caractères 7 à 9 manquent ou ne sont pas complets.</translation>
    </message>
    <message>
        <source>The last four characters are missing or not complete.</source>
        <translation>Les quatre derniers caractères manquent ou ne sont pas complets.</translation>
    </message>
    <message>
        <source>Ask for the first word again, letter by letter.</source>
        <translation>Redemandez le premier mot, lettre par lettre.</translation>
    </message>
    <message>
        <source>Ask for the second word again, letter by letter.</source>
        <translation>Redemandez le deuxième mot, lettre par lettre.</translation>
    </message>
    <message>
        <source>Ask for the third word again, letter by letter.</source>
        <translation>Redemandez le troisième mot, lettre par lettre.</translation>
    </message>
    <message>
        <source>Ask for the fourth word again, letter by letter.</source>
        <translation>Redemandez le quatrième mot, lettre par lettre.</translation>
    </message>
    <message>
        <source>Ask for the first three characters again.</source>
        <translation>Redemandez les trois premiers caractères.</translation>
    </message>
    <message>
        <source>Ask for characters 4 to 6 again.</source>
        <translation>Redemandez les caractères 4 à 6.</translation>
    </message>
    <message>
        <source>Ask for characters 7 to 9 again.</source>
        <translation>Redemandez les caractères 7 à 9.</translation>
    </message>
    <message>
        <source>Ask for the last four characters again.</source>
        <translation>Redemandez les quatre derniers caractères.</translation>
    </message>
    <message>
        <source>The first and the second word have changed places.</source>
        <translation>Le premier et le deuxième mot sont inversés.</translation>
    </message>
    <message>
        <source>The second and the third word have changed places.</source>
        <translation>Le deuxième et le troisième mot sont inversés.</translation>
    </message>
    <message>
        <source>The third and the fourth word have changed places.</source>
        <translation>Le troisième et le quatrième mot sont inversés.</translation>
    </message>
    <message>
        <source>Let the caller read the whole code again, slowly.</source>
        <translation>Faites relire lentement tout le code par l&apos;appelant.</translation>
    </message>
    <message>
        <source>Type the two words the other way round.</source>
        <translation>Saisissez les deux mots dans l&apos;autre ordre.</translation>
    </message>
    <message>
        <source>No code was typed.</source>
        <translation>Aucun code n&apos;a été saisi.</translation>
    </message>
    <message>
        <source>Ask for the four words at the bottom left of the caller&apos;s window.</source>
        <translation>Demandez les quatre mots en bas à gauche de la fenêtre de l&apos;appelant.</translation>
    </message>
    <message>
        <source>This is not a code of this program.</source>
        <translation>Ce n&apos;est pas un code de ce programme.</translation>
    </message>
    <message>
        <source>This is longer than a code.</source>
        <translation>C&apos;est plus long qu&apos;un code.</translation>
    </message>
    <message>
        <source>A code has four words of five letters, or 13 characters.</source>
        <translation>Un code a quatre mots de cinq lettres, ou 13 caractères.</translation>
    </message>
    <message>
        <source>The code is right, and a newer version of this program made it.</source>
        <translation>Le code est correct, et une version plus récente de ce programme l&apos;a créé.</translation>
    </message>
    <message>
        <source>Get the newest version of this program, and type the code again.</source>
        <translation>Procurez-vous la dernière version de ce programme, et saisissez de nouveau le code.</translation>
    </message>
    <message>
        <source>Something in this code is wrong; where, it does not show.</source>
        <translation>Quelque chose dans ce code est faux&#xa0;; il ne montre pas où.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Page 1: Which connection?</source>
        <translation>Page 1&#xa0;: Quelle connexion&#xa0;?</translation>
    </message>
    <message>
        <source>Page 2: What is wrong</source>
        <translation>Page 2&#xa0;: Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Page 3: Step by step</source>
        <translation>Page 3&#xa0;: Pas à pas</translation>
    </message>
    <message>
        <source>Page 4: Repairing</source>
        <translation>Page 4&#xa0;: Réparation</translation>
    </message>
    <message>
        <source>Page 5: Does it work now?</source>
        <translation>Page 5&#xa0;: Cela fonctionne-t-il maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Page 6: Done</source>
        <translation>Page 6&#xa0;: Terminé</translation>
    </message>
    <message>
        <source>Page 7: Undo</source>
        <translation>Page 7&#xa0;: Annulation</translation>
    </message>
    <message>
        <source>Page 8: Have a code from a caller?</source>
        <translation>Page 8&#xa0;: Vous avez le code d&apos;un appelant&#xa0;?</translation>
    </message>
    <message>
        <source>Page 3, step 1 of 7: Services</source>
        <translation>Page 3, étape 1 sur 7&#xa0;: Services</translation>
    </message>
    <message>
        <source>Page 3, step 2 of 7: NAT traversal</source>
        <translation>Page 3, étape 2 sur 7&#xa0;: Traversée NAT</translation>
    </message>
    <message>
        <source>Page 3, step 3 of 7: Security tab</source>
        <translation>Page 3, étape 3 sur 7&#xa0;: Onglet Sécurité</translation>
    </message>
    <message>
        <source>Page 3, step 4 of 7: PPP settings</source>
        <translation>Page 3, étape 4 sur 7&#xa0;: Paramètres PPP</translation>
    </message>
    <message>
        <source>Page 3, step 5 of 7: Firewall</source>
        <translation>Page 3, étape 5 sur 7&#xa0;: Pare-feu</translation>
    </message>
    <message>
        <source>Page 3, step 6 of 7: Profile</source>
        <translation>Page 3, étape 6 sur 7&#xa0;: Profil</translation>
    </message>
    <message>
        <source>Page 3, step 7 of 7: Windows Update</source>
        <translation>Page 3, étape 7 sur 7&#xa0;: Windows Update</translation>
    </message>
    <message>
        <source>Page 3, last step: Devices</source>
        <translation>Page 3, dernière étape&#xa0;: Périphériques</translation>
    </message>
    <message>
        <source>Does the caller have the key? The repair asks for it.</source>
        <translation>L&apos;appelant a-t-il la clé&#xa0;? La réparation la demande.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then let the caller tick that card; it needs a restart.</source>
        <translation>Le serveur est-il derrière un routeur&#xa0;? Faites alors cocher cette carte par l&apos;appelant&#xa0;; cela exige un redémarrage.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then say: &quot;Type l2tp-repair fix --step nat-traversal-allowed.&quot;</source>
        <translation>Le serveur est-il derrière un routeur&#xa0;? Dites alors&#xa0;: «&#xa0;Tapez l2tp-repair fix --step nat-traversal-allowed.&#xa0;»</translation>
    </message>
    <message>
        <source>Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.</source>
        <translation>Un autre VPN de ce PC a-t-il besoin de L2TP sans IPsec&#xa0;? Sinon, faites cocher cette carte par l&apos;appelant.</translation>
    </message>
    <message>
        <source>Does another VPN there need L2TP without IPsec? If not: &quot;Type l2tp-repair fix --step ipsec-allowed.&quot;</source>
        <translation>Un autre VPN y a-t-il besoin de L2TP sans IPsec&#xa0;? Sinon&#xa0;: «&#xa0;Tapez l2tp-repair fix --step ipsec-allowed.&#xa0;»</translation>
    </message>
    <message>
        <source>Windows waits for a restart on that PC; let the caller restart it.</source>
        <translation>Windows attend un redémarrage sur ce PC&#xa0;; faites-le redémarrer par l&apos;appelant.</translation>
    </message>
    <message>
        <source>Say: &quot;Type l2tp-repair fix --all.&quot;</source>
        <translation>Dites&#xa0;: «&#xa0;Tapez l2tp-repair fix --all.&#xa0;»</translation>
    </message>
    <message>
        <source>Say: &quot;Press Repair, bottom right.&quot;</source>
        <translation>Dites&#xa0;: «&#xa0;Cliquez sur Réparer, en bas à droite.&#xa0;»</translation>
    </message>
    <message>
        <source>Say: &quot;Press the blue button, bottom right, on each page.&quot;</source>
        <translation>Dites&#xa0;: «&#xa0;Cliquez sur le bouton bleu, en bas à droite, sur chaque page.&#xa0;»</translation>
    </message>
    <message>
        <source>Let the caller check again; the code then tells what is left.</source>
        <translation>Faites de nouveau vérifier par l&apos;appelant&#xa0;; le code indique alors ce qui reste.</translation>
    </message>
    <message>
        <source>Say: &quot;Choose the connection and press the blue button, bottom right.&quot;</source>
        <translation>Dites&#xa0;: «&#xa0;Choisissez la connexion et cliquez sur le bouton bleu, en bas à droite.&#xa0;»</translation>
    </message>
    <message>
        <source>Let the caller wait until the bar is full, then press Next.</source>
        <translation>Faites attendre l&apos;appelant jusqu&apos;à ce que la barre soit pleine, puis cliquer sur Suivant.</translation>
    </message>
    <message>
        <source>Cards with a question mark: ask whoever runs the server before they are ticked.</source>
        <translation>Cartes avec un point d&apos;interrogation&#xa0;: demandez à l&apos;administrateur du serveur avant de les faire cocher.</translation>
    </message>
    <message>
        <source>That PC has no L2TP connection. Let the caller add one in Windows, with the server&apos;s name and the key.</source>
        <translation>Ce PC n&apos;a pas de connexion L2TP. Faites-en ajouter une dans Windows par l&apos;appelant, avec le nom du serveur et la clé.</translation>
    </message>
    <message>
        <source>Ask for the error number in the message of Windows.</source>
        <translation>Demandez le numéro d&apos;erreur dans le message de Windows.</translation>
    </message>
    <message>
        <source>Some things could not be read. An administrator of that PC may see more.</source>
        <translation>Certains éléments n&apos;ont pas pu être lus. Un administrateur de ce PC peut en voir plus.</translation>
    </message>
    <message>
        <source>Nothing was found. Let the caller test the connection.</source>
        <translation>Rien n&apos;a été trouvé. Faites tester la connexion par l&apos;appelant.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Older than Windows 10</source>
        <translation>Plus ancien que Windows 10</translation>
    </message>
    <message>
        <source>Windows 10, older than 1809</source>
        <translation>Windows 10, plus ancien que 1809</translation>
    </message>
    <message>
        <source>Newer than Windows 11, 25H2</source>
        <translation>Plus récent que Windows 11, 25H2</translation>
    </message>
    <message>
        <source>The last try connected.</source>
        <translation>Le dernier essai s&apos;est connecté.</translation>
    </message>
    <message>
        <source>No L2TP connection on that PC, or none chosen.</source>
        <translation>Aucune connexion L2TP sur ce PC, ou aucune choisie.</translation>
    </message>
    <message>
        <source>No try to connect was seen.</source>
        <translation>Aucun essai de connexion n&apos;a été vu.</translation>
    </message>
    <message>
        <source>An error number that this program does not know.</source>
        <translation>Un numéro d&apos;erreur que ce programme ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>Ce PC n&apos;a aucune connexion VPN de type L2TP.</translation>
    </message>
    <message>
        <source>Add the connection in Windows, or name another one if it has another type.</source>
        <translation>Ajoutez la connexion dans Windows, ou indiquez-en une autre si elle est d&apos;un autre type.</translation>
    </message>
    <message>
        <source>A setting of this PC keeps the VPN from connecting.</source>
        <translation>Un paramètre de ce PC empêche le VPN de se connecter.</translation>
    </message>
    <message>
        <source>Repair what is marked as broken, then test the connection.</source>
        <translation>Réparez ce qui est signalé en panne, puis testez la connexion.</translation>
    </message>
    <message>
        <source>A setting of this PC will keep the VPN from connecting.</source>
        <translation>Un paramètre de ce PC empêchera le VPN de se connecter.</translation>
    </message>
    <message>
        <source>A setting of this PC may not suit the VPN server.</source>
        <translation>Un paramètre de ce PC ne convient peut-être pas au serveur VPN.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what it needs, or try the marked steps one at a time.</source>
        <translation>Demandez à l&apos;administrateur du serveur ce qu&apos;il lui faut, ou essayez les étapes signalées une par une.</translation>
    </message>
    <message>
        <source>The name of the VPN server leads nowhere.</source>
        <translation>Le nom du serveur VPN ne mène nulle part.</translation>
    </message>
    <message>
        <source>Compare the name with the one you were given, and see whether web pages open.</source>
        <translation>Comparez le nom avec celui qu&apos;on vous a donné, et vérifiez que les pages web s&apos;ouvrent.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example. If that works, the first one blocks it.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion d&apos;un téléphone. Si cela fonctionne, le premier le bloque.</translation>
    </message>
    <message>
        <source>This PC and the VPN server cannot agree on keys, and nothing on this PC explains it.</source>
        <translation>Ce PC et le serveur VPN ne peuvent pas convenir de clés, et rien sur ce PC ne l&apos;explique.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again with care; then ask whoever runs the server to look at its log.</source>
        <translation>Saisissez de nouveau la clé prépartagée avec soin&#xa0;; demandez ensuite à l&apos;administrateur du serveur de regarder son journal.</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one of the server.</source>
        <translation>La clé prépartagée n&apos;est pas celle du serveur.</translation>
    </message>
    <message>
        <source>Ask for the key again and type it with care.</source>
        <translation>Redemandez la clé et saisissez-la avec soin.</translation>
    </message>
    <message>
        <source>The VPN server answers, and does not accept this PC.</source>
        <translation>Le serveur VPN répond, et n&apos;accepte pas ce PC.</translation>
    </message>
    <message>
        <source>Send the report to whoever runs the server.</source>
        <translation>Envoyez le rapport à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection after the keys were agreed.</source>
        <translation>Le serveur VPN a mis fin à la connexion après l&apos;accord sur les clés.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>Demandez à l&apos;administrateur du serveur ce que son journal dit de cette tentative.</translation>
    </message>
    <message>
        <source>The VPN server refuses this sign-in.</source>
        <translation>Le serveur VPN refuse cette identification.</translation>
    </message>
    <message>
        <source>Type user name and password again; then ask whoever runs the server about the account.</source>
        <translation>Saisissez de nouveau le nom d&apos;utilisateur et le mot de passe&#xa0;; interrogez ensuite l&apos;administrateur du serveur sur le compte.</translation>
    </message>
    <message>
        <source>The connection fails, and nothing here says where.</source>
        <translation>La connexion échoue, et rien ici ne dit où.</translation>
    </message>
    <message>
        <source>Test the connection, which shows how far it gets.</source>
        <translation>Testez la connexion, ce qui montre jusqu&apos;où elle va.</translation>
    </message>
    <message>
        <source>Too much could not be read to say what is wrong.</source>
        <translation>Trop d&apos;éléments n&apos;ont pas pu être lus pour dire ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Run the check again as an administrator.</source>
        <translation>Relancez la vérification en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>Nothing on this PC is known to stop the VPN.</source>
        <translation>Rien de connu sur ce PC n&apos;empêche le VPN.</translation>
    </message>
    <message>
        <source>Test the connection to be sure.</source>
        <translation>Testez la connexion pour en être sûr.</translation>
    </message>
    <message>
        <source>The check has finished.</source>
        <translation>La vérification est terminée.</translation>
    </message>
    <message>
        <source>Read what was found below.</source>
        <translation>Lisez ci-dessous ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>constaté ici</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>nowhere that can be seen from here</source>
        <translation>nulle part de visible d&apos;ici</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>sur ce PC</translation>
    </message>
    <message>
        <source>on the way to the server</source>
        <translation>sur le trajet vers le serveur</translation>
    </message>
    <message>
        <source>at the server</source>
        <translation>sur le serveur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nobody could say which address the VPN server&apos;s name has.</source>
        <translation>Personne n&apos;a pu dire quelle adresse porte le nom du serveur VPN.</translation>
    </message>
    <message>
        <source>See whether web pages open; if not, this PC is not online or its DNS does not answer.</source>
        <translation>Vérifiez si des pages web s&apos;ouvrent&#xa0;; sinon, ce PC n&apos;est pas en ligne ou son DNS ne répond pas.</translation>
    </message>
    <message>
        <source>This PC is not connected to a network that leads to the VPN server.</source>
        <translation>Ce PC n&apos;est connecté à aucun réseau qui mène au serveur VPN.</translation>
    </message>
    <message>
        <source>Connect this PC to the network, then check again.</source>
        <translation>Connectez ce PC au réseau, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>A firewall on this PC may keep the VPN from the server.</source>
        <translation>Un pare-feu sur ce PC empêche peut-être le VPN d&apos;atteindre le serveur.</translation>
    </message>
    <message>
        <source>It stopped the question of this program. Look into its settings for UDP 500 and 4500.</source>
        <translation>Il a arrêté la question de ce programme. Cherchez UDP 500 et 4500 dans ses réglages.</translation>
    </message>
    <message>
        <source>A firewall between this PC and the VPN server turns the VPN away.</source>
        <translation>Un pare-feu entre ce PC et le serveur VPN refuse le VPN.</translation>
    </message>
    <message>
        <source>The VPN server answers on one of two ports only; the VPN needs both.</source>
        <translation>Le serveur VPN ne répond que sur un port sur deux&#xa0;; le VPN a besoin des deux.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example; then ask whoever runs the server about UDP 500 and 4500.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion d&apos;un téléphone&#xa0;; puis interrogez le responsable du serveur sur UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>The VPN server does not answer, and nothing here says why.</source>
        <translation>Le serveur VPN ne répond pas, et rien ici ne dit pourquoi.</translation>
    </message>
    <message>
        <source>Compare the address, try another network (a phone&apos;s hotspot for example), and ask whether the server is on.</source>
        <translation>Comparez l&apos;adresse, essayez un autre réseau (par exemple le partage de connexion d&apos;un téléphone) et demandez si le serveur est allumé.</translation>
    </message>
    <message>
        <source>Something is at the server&apos;s address, but no VPN service answers there.</source>
        <translation>Quelque chose existe à l&apos;adresse du serveur, mais aucun service VPN n&apos;y répond.</translation>
    </message>
    <message>
        <source>Compare the address, then ask whoever runs the server whether its VPN service is on.</source>
        <translation>Comparez l&apos;adresse, puis demandez au responsable du serveur si son service VPN fonctionne.</translation>
    </message>
    <message>
        <source>The VPN server takes no more requests at the moment.</source>
        <translation>Le serveur VPN n&apos;accepte plus de demandes pour le moment.</translation>
    </message>
    <message>
        <source>Wait half a minute, then check again.</source>
        <translation>Attendez une demi-minute, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The VPN server answers, but does not seem to offer L2TP.</source>
        <translation>Le serveur VPN répond, mais ne semble pas proposer L2TP.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which kind of VPN it offers.</source>
        <translation>Demandez au responsable du serveur quel type de VPN il propose.</translation>
    </message>
    <message>
        <source>The VPN server answers this program, but did not answer Windows.</source>
        <translation>Le serveur VPN répond à ce programme, mais n&apos;a pas répondu à Windows.</translation>
    </message>
    <message>
        <source>Test the connection again; if it still fails, another program or the network stops what Windows sends.</source>
        <translation>Testez de nouveau la connexion&#xa0;; si elle échoue encore, un autre programme ou le réseau arrête ce que Windows envoie.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>Ce PC n&apos;a reçu aucune adresse pour la connexion.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it has addresses left; if so, Windows&apos; own network parts are damaged (WAN Miniport (IP)).</source>
        <translation>Demandez au responsable du serveur s&apos;il lui reste des adresses&#xa0;; si oui, les composants réseau de Windows sont endommagés (WAN Miniport (IP)).</translation>
    </message>
</context>
</TS>
