<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>activity</name>
    <message>
        <source>Reading settings (%1 of %2)</source>
        <translation>Leyendo la configuración (%1 de %2)</translation>
    </message>
    <message>
        <source>Reading settings (%1 of %2): %3</source>
        <translation>Leyendo la configuración (%1 de %2): %3</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2)</source>
        <translation>Reparando (%1 de %2)</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2): %3</source>
        <translation>Reparando (%1 de %2): %3</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2)</source>
        <translation>Comprobando de nuevo (%1 de %2)</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2): %3</source>
        <translation>Comprobando de nuevo (%1 de %2): %3</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2)</source>
        <translation>Restaurando (%1 de %2)</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2): %3</source>
        <translation>Restaurando (%1 de %2): %3</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2)</source>
        <translation>Conectando (%1 de %2)</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2): %3</source>
        <translation>Conectando (%1 de %2): %3</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2)</source>
        <translation>Consultando al servidor VPN (%1 de %2)</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2): %3</source>
        <translation>Consultando al servidor VPN (%1 de %2): %3</translation>
    </message>
    <message>
        <source>The VPN server was asked a moment ago: asking again in %4 s</source>
        <translation>Se acaba de preguntar al servidor VPN: se volverá a preguntar en %4 s</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Type of VPN of %1</source>
        <translation>Tipo de VPN de %1</translation>
    </message>
    <message>
        <source>Type of VPN</source>
        <translation>Tipo de VPN</translation>
    </message>
    <message>
        <source>Authentication of %1</source>
        <translation>Autenticación de %1</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Data encryption of %1</source>
        <translation>Cifrado de datos de %1</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Cifrado de datos</translation>
    </message>
    <message>
        <source>Sign-in methods of %1</source>
        <translation>Métodos de inicio de sesión de %1</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>Métodos de inicio de sesión</translation>
    </message>
    <message>
        <source>LCP extensions of %1</source>
        <translation>Extensiones LCP de %1</translation>
    </message>
    <message>
        <source>LCP extensions</source>
        <translation>Extensiones LCP</translation>
    </message>
    <message>
        <source>Protocols left out by %1</source>
        <translation>Protocolos que %1 omite</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>Protocolos omitidos</translation>
    </message>
    <message>
        <source>Servers behind a router (%1\%2)</source>
        <translation>Servidores detrás de un router (%1\%2)</translation>
    </message>
    <message>
        <source>Servers behind a router</source>
        <translation>Servidores detrás de un router</translation>
    </message>
    <message>
        <source>L2TP without IPsec (%1\%2)</source>
        <translation>L2TP sin IPsec (%1\%2)</translation>
    </message>
    <message>
        <source>L2TP without IPsec</source>
        <translation>L2TP sin IPsec</translation>
    </message>
    <message>
        <source>Program of a service (%1\%2)</source>
        <translation>Programa de un servicio (%1\%2)</translation>
    </message>
    <message>
        <source>Program of a service</source>
        <translation>Programa de un servicio</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Start of the service %1</source>
        <translation>Inicio del servicio %1</translation>
    </message>
    <message>
        <source>Registry value %1\%2</source>
        <translation>Valor del Registro %1\%2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>Firewall rule %1</source>
        <translation>Regla de firewall %1</translation>
    </message>
    <message>
        <source>Firewall in your organisation&apos;s network</source>
        <translation>Firewall en la red de su organización</translation>
    </message>
    <message>
        <source>Firewall in private networks</source>
        <translation>Firewall en redes privadas</translation>
    </message>
    <message>
        <source>Firewall in public networks</source>
        <translation>Firewall en redes públicas</translation>
    </message>
    <message>
        <source>Task that turns the firewall on again</source>
        <translation>Tarea que vuelve a activar el firewall</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>Iniciar el servicio %1</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>Detener el servicio %1</translation>
    </message>
    <message>
        <source>Restart the services %1</source>
        <translation>Reiniciar los servicios %1</translation>
    </message>
    <message>
        <source>Rename the connection %1 to %2</source>
        <translation>Cambiar el nombre de la conexión %1 a %2</translation>
    </message>
    <message>
        <source>Set up the connection %1 from what %2 says</source>
        <translation>Configurar la conexión %1 según lo que dice %2</translation>
    </message>
    <message>
        <source>Delete the connection %1 that the repair set up</source>
        <translation>Eliminar la conexión %1 que configuró la reparación</translation>
    </message>
    <message>
        <source>Store the key that you type for %1</source>
        <translation>Guardar la clave que usted escriba para %1</translation>
    </message>
    <message>
        <source>Clear the key stored for %1</source>
        <translation>Borrar la clave guardada para %1</translation>
    </message>
    <message>
        <source>Let Windows look for devices again</source>
        <translation>Hacer que Windows busque dispositivos de nuevo</translation>
    </message>
    <message>
        <source>Every VPN connection of this PC is cut for a moment.</source>
        <translation>Todas las conexiones VPN de este equipo se cortan un momento.</translation>
    </message>
    <message>
        <source>A protection is lowered a little.</source>
        <translation>Una protección se reduce un poco.</translation>
    </message>
    <message>
        <source>Another program or server may rely on how it is now.</source>
        <translation>Otro programa o servidor puede depender del estado actual.</translation>
    </message>
    <message>
        <source>The pre-shared key must be typed again.</source>
        <translation>Habrá que volver a escribir la clave previamente compartida.</translation>
    </message>
    <message>
        <source>This PC is unprotected while it lasts.</source>
        <translation>Mientras dura, este equipo queda sin protección.</translation>
    </message>
    <message>
        <source>Your organisation sets this by Group Policy, so it is not changed here. (%1)</source>
        <translation>Su organización lo define mediante una directiva de grupo; por eso no se cambia aquí. (%1)</translation>
    </message>
    <message>
        <source>Your organisation manages this PC and sets this, so it is not changed here. (%1)</source>
        <translation>Su organización administra este equipo y define este valor; por eso no se cambia aquí. (%1)</translation>
    </message>
    <message>
        <source>This is an Always On connection of your organisation, so it is not changed here. (%1)</source>
        <translation>Es una conexión Always On de su organización; por eso no se cambia aquí. (%1)</translation>
    </message>
    <message>
        <source>Another program made this connection, so it is not changed here. (%1)</source>
        <translation>Otro programa creó esta conexión; por eso no se cambia aquí. (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPTP first</source>
        <translation>Primero PPTP</translation>
    </message>
    <message>
        <source>L2TP/IPsec</source>
        <translation>L2TP/IPsec</translation>
    </message>
    <message>
        <source>L2TP/IPsec first</source>
        <translation>Primero L2TP/IPsec</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>Primero SSTP</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>Primero IKEv2</translation>
    </message>
    <message>
        <source>L2TP/IPsec, then SSTP</source>
        <translation>L2TP/IPsec, después SSTP</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, después SSTP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave previamente compartida</translation>
    </message>
    <message>
        <source>Pre-shared key for IKEv2 only</source>
        <translation>Clave previamente compartida solo para IKEv2</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>Optional encryption</source>
        <translation>Cifrado opcional</translation>
    </message>
    <message>
        <source>Require encryption</source>
        <translation>Requerir cifrado</translation>
    </message>
    <message>
        <source>Maximum strength encryption</source>
        <translation>Cifrado de máxima intensidad</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>Not allowed, value 0</source>
        <translation>No permitido, valor 0</translation>
    </message>
    <message>
        <source>Allowed for the server, value 1</source>
        <translation>Permitido para el servidor, valor 1</translation>
    </message>
    <message>
        <source>Allowed, value 2</source>
        <translation>Permitido, valor 2</translation>
    </message>
    <message>
        <source>No, value 0</source>
        <translation>No, valor 0</translation>
    </message>
    <message>
        <source>Yes, value 1</source>
        <translation>Sí, valor 1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Automatic, delayed</source>
        <translation>Automático (inicio retrasado)</translation>
    </message>
    <message>
        <source>With Windows</source>
        <translation>Con Windows</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Could not be read (code %1)</source>
        <translation>No se pudo leer (código %1)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Registry type %1, %2 B</source>
        <translation>Tipo de Registro %1, %2 B</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Blocks port %1 of %2</source>
        <translation>Bloquea el puerto %1 de %2</translation>
    </message>
    <message>
        <source>Allows port %1 of %2</source>
        <translation>Permite el puerto %1 de %2</translation>
    </message>
    <message>
        <source>Armed, acts after %1 min</source>
        <translation>Preparada, actúa al cabo de %1 min</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en ejecución</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>Problema %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>No existe esa regla</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>No preparada</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The record that makes undo possible cannot be written: %1 (code %3).</source>
        <translation>No se puede escribir el registro que permite deshacer: %1 (código %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Make that folder writable, or name another one with --state.</source>
        <translation>No se cambió nada. Permita la escritura en esa carpeta o indique otra con --state.</translation>
    </message>
    <message>
        <source>The disk is full, and the record that makes undo possible cannot be written: %1.</source>
        <translation>El disco está lleno y no se puede escribir el registro que permite deshacer: %1.</translation>
    </message>
    <message>
        <source>Nothing further was changed. Make room and try again.</source>
        <translation>No se cambió nada más. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no VPN entry with the name &quot;%1&quot;.</source>
        <translation>No hay ninguna entrada VPN con el nombre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Leave --profile out to take the entry that failed last.</source>
        <translation>Omita --profile para usar la entrada que falló la última vez.</translation>
    </message>
    <message>
        <source>More than one VPN entry has the name &quot;%1&quot;.</source>
        <translation>Más de una entrada VPN tiene el nombre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say in which phonebook: --profile &quot;PHONEBOOK/NAME&quot;.</source>
        <translation>Indique en qué libreta de teléfonos: --profile &quot;PHONEBOOK/NAME&quot;.</translation>
    </message>
    <message>
        <source>One phonebook has more than one entry with the name &quot;%1&quot;.</source>
        <translation>Una libreta de teléfonos tiene más de una entrada con el nombre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rename one of them in Windows; nobody can say which one it dials.</source>
        <translation>Cambie el nombre de una de ellas en Windows; no se puede saber cuál se usa para conectar.</translation>
    </message>
    <message>
        <source>There is no step with the name &quot;%1&quot;.</source>
        <translation>No hay ningún paso con el nombre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair steps</source>
        <translation>Véalos todos con: l2tp-repair steps</translation>
    </message>
    <message>
        <source>There is no repair with the number &quot;%1&quot;.</source>
        <translation>No hay ninguna reparación con el número &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair history</source>
        <translation>Véalas todas con: l2tp-repair history</translation>
    </message>
    <message>
        <source>Nothing of repair &quot;%1&quot; is left to take back.</source>
        <translation>No queda nada por restaurar de la reparación &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See what was done with: l2tp-repair history</source>
        <translation>Vea lo que se hizo con: l2tp-repair history</translation>
    </message>
    <message>
        <source>There is no repair left to undo.</source>
        <translation>No queda ninguna reparación por deshacer.</translation>
    </message>
    <message>
        <source>Say which repair to undo.</source>
        <translation>Indique qué reparación quiere deshacer.</translation>
    </message>
    <message>
        <source>Use --last for the newest one, or --run with its number.</source>
        <translation>Use --last para la más reciente, o --run con su número.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>See how it is used with: l2tp-repair --help</source>
        <translation>Vea cómo se usa con: l2tp-repair --help</translation>
    </message>
    <message>
        <source>There is no scenario with the name &quot;%1&quot;.</source>
        <translation>No hay ningún escenario con el nombre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair scenario list</source>
        <translation>Véalos todos con: l2tp-repair scenario list</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is not known here.</source>
        <translation>Aquí no se conoce el código &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows.</source>
        <translation>Compare el número con el mensaje de Windows.</translation>
    </message>
    <message>
        <source>This PC has no L2TP entry to dial.</source>
        <translation>Este equipo no tiene ninguna entrada L2TP con la que conectar.</translation>
    </message>
    <message>
        <source>Add the VPN connection in Windows first.</source>
        <translation>Agregue primero la conexión VPN en Windows.</translation>
    </message>
    <message>
        <source>There is no simulated PC in %1.</source>
        <translation>No hay ningún equipo simulado en %1.</translation>
    </message>
    <message>
        <source>Make one with: l2tp-repair scenario create office-vpn FILE</source>
        <translation>Cree uno con: l2tp-repair scenario create office-vpn FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected now, and was left alone.</source>
        <translation>&quot;%1&quot; está conectada ahora y no se tocó.</translation>
    </message>
    <message>
        <source>Disconnect it, then test again.</source>
        <translation>Desconéctela y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Another copy of this program is repairing this PC.</source>
        <translation>Otra copia de este programa está reparando este equipo.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again. Nothing was changed by this one.</source>
        <translation>Espere a que termine e inténtelo de nuevo. Esta copia no cambió nada.</translation>
    </message>
    <message>
        <source>This program repairs Windows, and this is not Windows.</source>
        <translation>Este programa repara Windows, y esto no es Windows.</translation>
    </message>
    <message>
        <source>Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.</source>
        <translation>Aquí puede ensayar con --pc simulated, o abrir lo que le enviaron con --pc files:PATH.</translation>
    </message>
    <message>
        <source>Files that somebody sent can be looked at, not repaired.</source>
        <translation>Los archivos que alguien envió se pueden ver, no reparar.</translation>
    </message>
    <message>
        <source>See what would be done with: fix --what-if</source>
        <translation>Vea lo que se haría con: fix --what-if</translation>
    </message>
    <message>
        <source>This version cannot open files: %1.</source>
        <translation>Esta versión no puede abrir archivos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which PC is meant.</source>
        <translation>&quot;%1&quot; no indica de qué equipo se trata.</translation>
    </message>
    <message>
        <source>Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.</source>
        <translation>Use --pc this, --pc simulated, --pc simulated:FILE o --pc files:PATH.</translation>
    </message>
    <message>
        <source>This does not say which VPN server is meant.</source>
        <translation>Esto no indica de qué servidor VPN se trata.</translation>
    </message>
    <message>
        <source>Type its name or address, for example vpn.example.com.</source>
        <translation>Escriba su nombre o dirección, por ejemplo vpn.example.com.</translation>
    </message>
    <message>
        <source>This pre-shared key is empty, or has a character that no key can have.</source>
        <translation>Esta clave previamente compartida está vacía o tiene un carácter que ninguna clave puede tener.</translation>
    </message>
    <message>
        <source>Type the key by hand, as you were given it.</source>
        <translation>Escriba la clave a mano, tal como se la dieron.</translation>
    </message>
    <message>
        <source>This is too long for a pre-shared key.</source>
        <translation>Esto es demasiado largo para una clave previamente compartida.</translation>
    </message>
    <message>
        <source>See whether more than the key was copied.</source>
        <translation>Compruebe si se copió algo más que la clave.</translation>
    </message>
    <message>
        <source>The record of repair %1 was made on another PC.</source>
        <translation>El registro de la reparación %1 se creó en otro equipo.</translation>
    </message>
    <message>
        <source>It is shown and never used here; undo that repair on its own PC.</source>
        <translation>Aquí se muestra y nunca se usa; deshaga esa reparación en su propio equipo.</translation>
    </message>
    <message>
        <source>The record of a repair is damaged or was edited (%1).</source>
        <translation>El registro de una reparación está dañado o fue modificado (%1).</translation>
    </message>
    <message>
        <source>It is shown and never used; its folder holds undo.reg and the phonebook as it was.</source>
        <translation>Se muestra y nunca se usa; su carpeta contiene undo.reg y la libreta de teléfonos tal como estaba.</translation>
    </message>
    <message>
        <source>A newer version of this program made the record of a repair (%1).</source>
        <translation>Una versión más reciente de este programa creó el registro de una reparación (%1).</translation>
    </message>
    <message>
        <source>Undo it with that version.</source>
        <translation>Deshágala con esa versión.</translation>
    </message>
    <message>
        <source>There is no folder to keep records in, because %1 is not set.</source>
        <translation>No hay carpeta donde guardar los registros, porque %1 no está definido.</translation>
    </message>
    <message>
        <source>Name one with --state.</source>
        <translation>Indique una con --state.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>No se indicó ningún secreto.</translation>
    </message>
    <message>
        <source>Type it when asked, or send it as one line to standard input.</source>
        <translation>Escríbalo cuando se le pida, o envíelo en una línea por la entrada estándar.</translation>
    </message>
    <message>
        <source>The service %1 was left running: another one that runs now needs it.</source>
        <translation>El servicio %1 se dejó en ejecución: otro que se ejecuta ahora lo necesita.</translation>
    </message>
    <message>
        <source>Restart the PC if it should be stopped.</source>
        <translation>Reinicie el equipo si debe quedar detenido.</translation>
    </message>
    <message>
        <source>Consent was not given, so nothing was changed.</source>
        <translation>No se dio permiso, por lo que no se cambió nada.</translation>
    </message>
    <message>
        <source>Start it again and allow it, or ask an administrator.</source>
        <translation>Inicie de nuevo y permítalo, o pida ayuda a un administrador.</translation>
    </message>
    <message>
        <source>This Windows is older than this program knows (build %1). Nothing was changed.</source>
        <translation>Este Windows es más antiguo que los que conoce este programa (compilación %1). No se cambió nada.</translation>
    </message>
    <message>
        <source>Use it on Windows 10 version 1809 (build 17763) or newer.</source>
        <translation>Úselo en Windows 10 versión 1809 (compilación 17763) o posterior.</translation>
    </message>
    <message>
        <source>Windows does not let this program restart the PC.</source>
        <translation>Windows no permite que este programa reinicie el equipo.</translation>
    </message>
    <message>
        <source>Restart it from the Start menu: Restart, not Shut down.</source>
        <translation>Reinícielo desde el menú Inicio: Reiniciar, no Apagar.</translation>
    </message>
    <message>
        <source>Changing this needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Este cambio requiere derechos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start the program as an administrator, or use the wizard, which asks.</source>
        <translation>Inicie el programa como administrador, o use el asistente, que los solicita.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights did not come up (%1).</source>
        <translation>El auxiliar con derechos de administrador no se inició (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, install this program anew.</source>
        <translation>No se cambió nada. Inténtelo de nuevo; si sigue igual, vuelva a instalar este programa.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights ended too early.</source>
        <translation>El auxiliar con derechos de administrador terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Check again. What it left half done is put back as soon as you allow the next repair.</source>
        <translation>Compruebe de nuevo. Lo que dejó a medias se restaura en cuanto permita la próxima reparación.</translation>
    </message>
    <message>
        <source>This PC is no longer as it was when the plan was made.</source>
        <translation>Este equipo ya no está como cuando se hizo el plan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again, and decide by what is there now.</source>
        <translation>No se cambió nada. Compruebe de nuevo y decida según lo que haya ahora.</translation>
    </message>
    <message>
        <source>The record asks for a change that no step of this program makes.</source>
        <translation>El registro pide un cambio que ningún paso de este programa realiza.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at that record.</source>
        <translation>No se cambió nada. Un administrador debería revisar ese registro.</translation>
    </message>
    <message>
        <source>The folder for this PC&apos;s records was made by somebody else: %1.</source>
        <translation>Otra persona creó la carpeta para los registros de este equipo: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at it and remove it.</source>
        <translation>No se cambió nada. Un administrador debería revisarla y quitarla.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>No se encontró: %1.</translation>
    </message>
    <message>
        <source>Compare the name with what is really there.</source>
        <translation>Compare el nombre con lo que hay realmente.</translation>
    </message>
    <message>
        <source>This program may not touch: %1.</source>
        <translation>Este programa no tiene permiso para tocar: %1.</translation>
    </message>
    <message>
        <source>Run it as a user who may, or as an administrator. Nothing was changed there.</source>
        <translation>Ejecútelo con un usuario que lo tenga, o como administrador. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1.</source>
        <translation>Alguien cambió esto mientras tanto: %1.</translation>
    </message>
    <message>
        <source>Check again, and decide by what is there now.</source>
        <translation>Compruebe de nuevo y decida según lo que haya ahora.</translation>
    </message>
    <message>
        <source>Another program is using this: %1.</source>
        <translation>Otro programa está usando: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There was no answer in time (%2: %1).</source>
        <translation>No hubo respuesta a tiempo (%2: %1).</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Esto no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is damaged and was left alone: %1 (%2).</source>
        <translation>Está dañado y no se tocó: %1 (%2).</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the file.</source>
        <translation>Pida una nueva copia del archivo.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this: %1 (%2).</source>
        <translation>Una versión más reciente de este programa escribió: %1 (%2).</translation>
    </message>
    <message>
        <source>Install that version, then try again.</source>
        <translation>Instale esa versión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is larger than this program accepts: %1.</source>
        <translation>Es mayor de lo que este programa acepta: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is the right file.</source>
        <translation>Asegúrese de que es el archivo correcto.</translation>
    </message>
    <message>
        <source>This cannot be done here (%2: %1).</source>
        <translation>Esto no se puede hacer aquí (%2: %1).</translation>
    </message>
    <message>
        <source>The part of the system that would answer is not running (%2: %1).</source>
        <translation>La parte del sistema que debería responder no está en ejecución (%2: %1).</translation>
    </message>
    <message>
        <source>Restart the PC and try again.</source>
        <translation>Reinicie el equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>El disco está lleno: %1.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1 (%2, code %3).</source>
        <translation>No se pudo leer o escribir un archivo: %1 (%2, código %3).</translation>
    </message>
    <message>
        <source>See whether the disk is there, writable and sound.</source>
        <translation>Vea si el disco está presente, admite escritura y está en buen estado.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The system refused (%2: %1, code %3).</source>
        <translation>El sistema lo rechazó (%2: %1, código %3).</translation>
    </message>
    <message>
        <source>Look up the code with: l2tp-repair explain %3</source>
        <translation>Consulte el código con: l2tp-repair explain %3</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>¿Quiso decir: %1?</translation>
    </message>
    <message>
        <source>Windows keeps the service %1 from being changed, even by administrators.</source>
        <translation>Windows no permite cambiar el servicio %1, ni siquiera a los administradores.</translation>
    </message>
    <message>
        <source>In regedit, set Start to 2 under HKLM\SYSTEM\CurrentControlSet\Services\%1, then restart this PC.</source>
        <translation>En regedit, ponga Start en 2 en HKLM\SYSTEM\CurrentControlSet\Services\%1 y reinicie este equipo.</translation>
    </message>
    <message>
        <source>No user name and password are stored for &quot;%1&quot;, so it was not dialled.</source>
        <translation>No hay nombre de usuario y contraseña guardados para «%1», así que no se marcó.</translation>
    </message>
    <message>
        <source>Type them for this test. On the command line: l2tp-repair test --user NAME</source>
        <translation>Escríbalos para esta prueba. En la línea de comandos: l2tp-repair test --user NAME</translation>
    </message>
    <message>
        <source>Windows lacks a library that this needs: %1 (code %3).</source>
        <translation>A Windows le falta una biblioteca necesaria para esto: %1 (código %3).</translation>
    </message>
    <message>
        <source>Repair the files of Windows with: sfc /scannow</source>
        <translation>Repare los archivos de Windows con: sfc /scannow</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Nothing is wrong with this; you asked for it.</source>
        <translation>Aquí no hay nada mal; usted lo pidió.</translation>
    </message>
    <message>
        <source>This PC did not let it be read, so nothing is changed. (code %1)</source>
        <translation>Este equipo no permitió leerlo, por lo que no se cambia nada. (código %1)</translation>
    </message>
    <message>
        <source>Whether a policy rules this could not be read, so nothing is changed.</source>
        <translation>No se pudo leer si una directiva rige esto, por lo que no se cambia nada.</translation>
    </message>
    <message>
        <source>The service is switched off, so nothing can start it. (service %1)</source>
        <translation>El servicio está deshabilitado, así que nada puede iniciarlo. (servicio %1)</translation>
    </message>
    <message>
        <source>%2 changed how the service %1 starts. (System log, event 7040)</source>
        <translation>%2 cambió el inicio del servicio %1. (registro Sistema, evento 7040)</translation>
    </message>
    <message>
        <source>The service is not on this PC any more, as some tuning scripts leave it. (service %1)</source>
        <translation>El servicio ya no está en este equipo, como lo dejan algunos scripts de optimización. (servicio %1)</translation>
    </message>
    <message>
        <source>The service may start, but it does not run. (service %1)</source>
        <translation>El servicio puede iniciarse, pero no está en ejecución. (servicio %1)</translation>
    </message>
    <message>
        <source>What starts the service by itself is missing, so it is gone after the next restart. (service %1)</source>
        <translation>Falta lo que inicia el servicio por sí solo, así que desaparece tras el próximo reinicio. (servicio %1)</translation>
    </message>
    <message>
        <source>Both services are switched off or missing, so a restart would not bring them back.</source>
        <translation>Ambos servicios están deshabilitados o faltan, así que un reinicio no los recuperaría.</translation>
    </message>
    <message>
        <source>%1 holds a port that the VPN needs. (UDP %2)</source>
        <translation>%1 ocupa un puerto que la VPN necesita. (UDP %2)</translation>
    </message>
    <message>
        <source>%1 holds the ports instead, and may have switched the service off on purpose.</source>
        <translation>En su lugar, %1 ocupa los puertos, y puede haber deshabilitado el servicio a propósito.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it.</source>
        <translation>La prueba del servidor mostró un router delante de él.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it, and another in front of this PC.</source>
        <translation>La prueba del servidor mostró un router delante de él y otro delante de este equipo.</translation>
    </message>
    <message>
        <source>There is a router in front of this PC. It seldom matters; tick this if whoever runs the server says so.</source>
        <translation>Hay un router delante de este equipo. Rara vez importa; marque esto si lo dice quien administra el servidor.</translation>
    </message>
    <message>
        <source>Not to be seen from here. Tick this only if whoever runs the server says so.</source>
        <translation>No se puede ver desde aquí. Marque esto solo si lo dice quien administra el servidor.</translation>
    </message>
    <message>
        <source>The setting is right, but it was changed after the last start of Windows. Restart this PC.</source>
        <translation>El valor es correcto, pero se cambió después del último inicio de Windows. Reinicie este equipo.</translation>
    </message>
    <message>
        <source>The setting is there, but not as a number, so Windows ignores it.</source>
        <translation>El valor existe, pero no como número, así que Windows lo pasa por alto.</translation>
    </message>
    <message>
        <source>The setting is there, but it holds no number, so Windows ignores it.</source>
        <translation>El valor existe, pero no contiene ningún número, así que Windows lo pasa por alto.</translation>
    </message>
    <message>
        <source>There is a setting whose name only looks right, so Windows ignores it. (%1)</source>
        <translation>Hay un valor cuyo nombre solo parece correcto, así que Windows lo pasa por alto. (%1)</translation>
    </message>
    <message>
        <source>The setting is there, but in a place where Windows does not look. (%1)</source>
        <translation>El valor existe, pero en un lugar donde Windows no mira. (%1)</translation>
    </message>
    <message>
        <source>This PC is set to open L2TP without IPsec. Ask whoever set it up what for.</source>
        <translation>Este equipo está configurado para abrir L2TP sin IPsec. Pregunte a quien lo configuró para qué sirve.</translation>
    </message>
    <message>
        <source>The last try ended with error 800, which only says that every type failed.</source>
        <translation>El último intento terminó con el error 800, que solo dice que todos los tipos fallaron.</translation>
    </message>
    <message>
        <source>The connection tries several types. Tick this if your administrator names L2TP/IPsec.</source>
        <translation>La conexión prueba varios tipos. Marque esto si su administrador indica L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.</source>
        <translation>La conexión tiene otro tipo. Marque esto solo si su administrador indica L2TP/IPsec.</translation>
    </message>
    <message>
        <source>A key is stored for this connection, but the connection does not use it.</source>
        <translation>Hay una clave guardada para esta conexión, pero la conexión no la usa.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: no certificate was found.</source>
        <translation>El último intento terminó con el error %1: no se encontró ningún certificado.</translation>
    </message>
    <message>
        <source>Tick this if your administrator gave you a key rather than a certificate.</source>
        <translation>Marque esto si su administrador le dio una clave y no un certificado.</translation>
    </message>
    <message>
        <source>You will be asked for the key, for nobody can read a stored one.</source>
        <translation>Se le pedirá la clave, porque nadie puede leer una clave guardada.</translation>
    </message>
    <message>
        <source>Windows says that no key is stored for this connection.</source>
        <translation>Windows dice que no hay ninguna clave guardada para esta conexión.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: one side does not have the encryption that is asked for.</source>
        <translation>El último intento terminó con el error %1: uno de los lados no tiene el cifrado que se pide.</translation>
    </message>
    <message>
        <source>The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the server.</source>
        <translation>Los métodos de inicio de sesión permitidos no pueden crear claves para este cifrado. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The connection refuses this encryption. Some servers insist on it; ask whoever runs the server.</source>
        <translation>La conexión rechaza este cifrado. Algunos servidores lo exigen; pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Only methods are allowed that Windows has given up.</source>
        <translation>Solo se permiten métodos que Windows ha abandonado.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.</source>
        <translation>El último intento terminó con el error %1, y MS-CHAP v2 no está permitido. Compruebe primero la contraseña.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.</source>
        <translation>El último intento terminó con el error %1, y solo se permite MS-CHAP v2. Compruebe primero la contraseña.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.</source>
        <translation>El último intento terminó con el error %1, y PAP no está permitido. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>They are off. Tick this unless the server is a very old one.</source>
        <translation>Están desactivadas. Marque esto, salvo que el servidor sea muy antiguo.</translation>
    </message>
    <message>
        <source>They are off, and the last try ended with error %1, which can come from that.</source>
        <translation>Están desactivadas, y el último intento terminó con el error %1, que puede deberse a eso.</translation>
    </message>
    <message>
        <source>IPv4 is not ticked in this connection.</source>
        <translation>IPv4 no está marcado en esta conexión.</translation>
    </message>
    <message>
        <source>A rule of Windows Defender Firewall blocks it: %1. (UDP %2)</source>
        <translation>Una regla de Firewall de Windows Defender la bloquea: %1. (UDP %2)</translation>
    </message>
    <message>
        <source>%2 blocks it by its rule %1. (UDP %3)</source>
        <translation>%2 la bloquea con su regla %1. (UDP %3)</translation>
    </message>
    <message>
        <source>Your organisation manages the firewall, so settings made at this PC do not count.</source>
        <translation>Su organización administra el firewall, así que lo que se configure en este equipo no cuenta.</translation>
    </message>
    <message>
        <source>A test is running already; the firewall comes back by itself.</source>
        <translation>Ya hay una prueba en curso; el firewall vuelve a activarse solo.</translation>
    </message>
    <message>
        <source>The firewall turns itself on again after %1 min, and after a crash or a restart.</source>
        <translation>El firewall se vuelve a activar solo al cabo de %1 min, y también tras un fallo o un reinicio.</translation>
    </message>
    <message>
        <source>%1 is connected now. Disconnect it first.</source>
        <translation>%1 está conectada ahora. Desconéctela primero.</translation>
    </message>
    <message>
        <source>Somebody else manages this connection, so it is left alone.</source>
        <translation>Otra persona administra esta conexión, así que no se toca.</translation>
    </message>
    <message>
        <source>This connection is hidden by the program that made it, so it is left alone.</source>
        <translation>El programa que creó esta conexión la oculta, así que no se toca.</translation>
    </message>
    <message>
        <source>%1 is not in the list of connections any more.</source>
        <translation>%1 ya no está en la lista de conexiones.</translation>
    </message>
    <message>
        <source>The connection as it is now stays in the list under the name %1.</source>
        <translation>La conexión tal como está ahora permanece en la lista con el nombre %1.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break it since %2. The update %3 mends it.</source>
        <translation>Se sabe que Windows %1 la impide desde %2. La actualización %3 lo corrige.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break some VPNs since %2. The update %3 mends it.</source>
        <translation>Se sabe que Windows %1 impide algunas VPN desde %2. La actualización %3 lo corrige.</translation>
    </message>
    <message>
        <source>Windows says so in its own list. (%1)</source>
        <translation>Windows lo dice en su propia lista. (%1)</translation>
    </message>
    <message>
        <source>This version has no words for what another version found.</source>
        <translation>Esta versión no sabe describir lo que encontró otra versión.</translation>
    </message>
    <message>
        <source>Windows does not know the device any more. It comes back when Windows looks for it. (%1)</source>
        <translation>Windows ya no conoce el dispositivo. Vuelve cuando Windows lo busca. (%1)</translation>
    </message>
    <message>
        <source>Somebody or something switched it off. (%1, problem 22)</source>
        <translation>Alguien o algo lo deshabilitó. (%1, problema 22)</translation>
    </message>
    <message>
        <source>Its driver is switched off, as some tuning scripts leave it. (%1, service %2)</source>
        <translation>Su controlador está deshabilitado, como lo dejan algunos scripts de optimización. (%1, servicio %2)</translation>
    </message>
    <message>
        <source>It works again after a restart of this PC. (%1)</source>
        <translation>Volverá a funcionar tras reiniciar este equipo. (%1)</translation>
    </message>
    <message>
        <source>Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. (%2)</source>
        <translation>Windows indica el problema %1, que requiere intervención: desinstale otros programas de VPN y reinicie. (%2)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>Changed, and the check no longer finds anything wrong here.</source>
        <translation>Cambiado, y la comprobación ya no encuentra nada mal aquí.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Changed; nobody has looked again yet.</source>
        <translation>Cambiado; nadie lo ha vuelto a comprobar todavía.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>requiere reiniciar</translation>
    </message>
    <message>
        <source>Changed. Windows takes it into account after a restart.</source>
        <translation>Cambiado. Windows lo tiene en cuenta después de reiniciar.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>Ya estaba así.</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>no reparado</translation>
    </message>
    <message>
        <source>Changed, but the check still finds the same problem.</source>
        <translation>Cambiado, pero la comprobación sigue encontrando el mismo problema.</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>Somebody else changed this since the check, so it was not touched.</source>
        <translation>Alguien lo cambió después de la comprobación, así que no se tocó.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>Windows did not allow it. Nothing was changed; an administrator may.</source>
        <translation>Windows no lo permitió. No se cambió nada; un administrador puede hacerlo.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>It could not be done, and what was begun was put back.</source>
        <translation>No se pudo hacer, y lo que se había empezado se restauró.</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>a medias</translation>
    </message>
    <message>
        <source>It could not be done, and not all of it could be put back. Try undo.</source>
        <translation>No se pudo hacer, y no todo se pudo restaurar. Pruebe a deshacer.</translation>
    </message>
    <message>
        <source>needs the key</source>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>The pre-shared key was not given, so nothing was changed.</source>
        <translation>No se indicó la clave previamente compartida, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>detenido antes</translation>
    </message>
    <message>
        <source>The repair was stopped before this had its turn.</source>
        <translation>La reparación se detuvo antes de llegar a este punto.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>It is as it was before the repair.</source>
        <translation>Está como antes de la reparación.</translation>
    </message>
    <message>
        <source>already back</source>
        <translation>ya restaurado</translation>
    </message>
    <message>
        <source>It was as before the repair already.</source>
        <translation>Ya estaba como antes de la reparación.</translation>
    </message>
    <message>
        <source>Somebody else changed this since the repair, so it was not touched.</source>
        <translation>Alguien lo cambió después de la reparación, así que no se tocó.</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>no restaurado</translation>
    </message>
    <message>
        <source>It could not be put back, and is as the repair left it.</source>
        <translation>No se pudo restaurar, y está como lo dejó la reparación.</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparación</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>recovery after an interruption</source>
        <translation>recuperación tras una interrupción</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>The server was asked only a moment ago. Wait half a minute and ask again.</source>
        <translation>Se consultó al servidor hace solo un momento. Espere medio minuto y vuelva a consultar.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on the Internet. Check how it is written.</source>
        <translation>El nombre del servidor no se conoce en Internet. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Nobody could say what the server&apos;s address is: is this PC online?</source>
        <translation>Nadie pudo decir cuál es la dirección del servidor: ¿tiene Internet este equipo?</translation>
    </message>
    <message>
        <source>The server has an IPv6 address only; many networks cannot reach it for L2TP.</source>
        <translation>El servidor solo tiene una dirección IPv6; muchas redes no pueden llegar a ella para L2TP.</translation>
    </message>
    <message>
        <source>This PC has no way to the server&apos;s address: it is not connected to a network.</source>
        <translation>Este equipo no tiene camino a la dirección del servidor: no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>The server&apos;s address is one of IPv6, and this PC has no way to those.</source>
        <translation>La dirección del servidor es IPv6 y este PC no tiene ruta hacia ellas.</translation>
    </message>
    <message>
        <source>A firewall on this PC stopped the question. Windows&apos; own service may still get through.</source>
        <translation>Un firewall de este equipo detuvo la consulta. Es posible que el propio servicio de Windows sí pase.</translation>
    </message>
    <message>
        <source>A firewall on the way says that it forbids this.</source>
        <translation>Un firewall en el camino indica que lo prohíbe.</translation>
    </message>
    <message>
        <source>Something answers that is no VPN server. (not IKE)</source>
        <translation>Responde algo que no es un servidor VPN. (no es IKE)</translation>
    </message>
    <message>
        <source>The server answers, and refuses this PC for a reason of its own.</source>
        <translation>El servidor responde, y rechaza este equipo por un motivo propio.</translation>
    </message>
    <message>
        <source>The server takes none of the security settings that Windows offers, but takes others.</source>
        <translation>El servidor no acepta ninguna configuración de seguridad que ofrece Windows, pero acepta otras.</translation>
    </message>
    <message>
        <source>The server answers and accepts what Windows offers. (IKEv1)</source>
        <translation>El servidor responde y acepta lo que ofrece Windows. (IKEv1)</translation>
    </message>
    <message>
        <source>UDP 4500 answers and UDP 500 does not. Windows always begins on 500.</source>
        <translation>UDP 4500 responde y UDP 500 no. Windows siempre empieza por el 500.</translation>
    </message>
    <message>
        <source>UDP 500 answers and UDP 4500 does not; behind a router Windows needs both.</source>
        <translation>UDP 500 responde y UDP 4500 no; detrás de un router, Windows necesita ambos.</translation>
    </message>
    <message>
        <source>UDP 4500 does not answer. Without a router between, Windows does not need it.</source>
        <translation>UDP 4500 no responde. Sin un router de por medio, Windows no lo necesita.</translation>
    </message>
    <message>
        <source>The server asks for packets as if there were a router between, though there is none.</source>
        <translation>El servidor pide paquetes como si hubiera un router de por medio, aunque no lo hay.</translation>
    </message>
    <message>
        <source>Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here.</source>
        <translation>Sin router, Windows usa ESP (protocolo IP 50), que no se puede probar desde aquí.</translation>
    </message>
    <message>
        <source>The key is right: server and PC proved it to each other.</source>
        <translation>La clave es correcta: el servidor y el equipo se lo demostraron mutuamente.</translation>
    </message>
    <message>
        <source>The key is right, but the server refuses this PC for another reason.</source>
        <translation>La clave es correcta, pero el servidor rechaza este equipo por otro motivo.</translation>
    </message>
    <message>
        <source>The key is wrong.</source>
        <translation>La clave es incorrecta.</translation>
    </message>
    <message>
        <source>The key is very probably wrong.</source>
        <translation>Es muy probable que la clave sea incorrecta.</translation>
    </message>
    <message>
        <source>It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same.</source>
        <translation>No se puede saber si la clave es incorrecta o UDP 4500 está bloqueado: ambos se ven igual.</translation>
    </message>
    <message>
        <source>The server has no key for this PC: certificates only, or keys for other addresses.</source>
        <translation>El servidor no tiene clave para este equipo: solo certificados, o claves para otras direcciones.</translation>
    </message>
    <message>
        <source>A way out: the server also offers SSTP.</source>
        <translation>Una salida: el servidor también ofrece SSTP.</translation>
    </message>
    <message>
        <source>A way out: the server also offers IKEv2.</source>
        <translation>Una salida: el servidor también ofrece IKEv2.</translation>
    </message>
    <message>
        <source>No key was typed.</source>
        <translation>No se escribió ninguna clave.</translation>
    </message>
    <message>
        <source>The key begins with a blank.</source>
        <translation>La clave empieza con un espacio.</translation>
    </message>
    <message>
        <source>The key ends with a blank.</source>
        <translation>La clave termina con un espacio.</translation>
    </message>
    <message>
        <source>The key has a blank inside.</source>
        <translation>La clave tiene un espacio en medio.</translation>
    </message>
    <message>
        <source>The key has typographic quotes, as a word processor makes them.</source>
        <translation>La clave tiene comillas tipográficas, como las de un procesador de textos.</translation>
    </message>
    <message>
        <source>The key has a typographic dash or dots, as a word processor makes them.</source>
        <translation>La clave tiene un guion o puntos tipográficos, como los de un procesador de textos.</translation>
    </message>
    <message>
        <source>The key has a character that cannot be seen.</source>
        <translation>La clave tiene un carácter que no se ve.</translation>
    </message>
    <message>
        <source>The key has letters outside ASCII, which two systems may write differently.</source>
        <translation>La clave tiene letras fuera de ASCII, que dos sistemas pueden escribir de forma distinta.</translation>
    </message>
    <message>
        <source>The key has a tab, a line end or another control character.</source>
        <translation>La clave tiene un tabulador, un fin de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The key has a quote, which some servers take for the end of the key.</source>
        <translation>La clave tiene una comilla, que algunos servidores toman por el final de la clave.</translation>
    </message>
    <message>
        <source>The key has a backslash, which some servers read in their own way.</source>
        <translation>La clave tiene una barra invertida, que algunos servidores interpretan a su manera.</translation>
    </message>
    <message>
        <source>The key has a #, which some servers take for a comment.</source>
        <translation>La clave tiene un #, que algunos servidores toman por un comentario.</translation>
    </message>
    <message>
        <source>The key begins with 0x or 0s, which some servers read as another alphabet.</source>
        <translation>La clave empieza con 0x o 0s, que algunos servidores leen como otro alfabeto.</translation>
    </message>
    <message>
        <source>The key has a 0 or an O: which of them is it?</source>
        <translation>La clave tiene un 0 o una O: ¿cuál de los dos es?</translation>
    </message>
    <message>
        <source>The key has a 1, an l or an I: which of them is it?</source>
        <translation>La clave tiene un 1, una l o una I: ¿cuál de ellos es?</translation>
    </message>
    <message>
        <source>The key has digits only.</source>
        <translation>La clave solo tiene cifras.</translation>
    </message>
    <message>
        <source>The key is short: it works, but is quickly guessed.</source>
        <translation>La clave es corta: funciona, pero se adivina rápido.</translation>
    </message>
    <message>
        <source>The key is longer than Windows can hold.</source>
        <translation>La clave es más larga de lo que Windows admite.</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 4500)</source>
        <translation>El servidor respondió en %1 ms. (UDP 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500 and 4500)</source>
        <translation>El servidor respondió en %1 ms. (UDP 500 y 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500)</source>
        <translation>El servidor respondió en %1 ms. (UDP 500)</translation>
    </message>
    <message>
        <source>Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and 4500.</source>
        <translation>Nadie responde: una dirección incorrecta, un servidor apagado u ocupado, o una red que descarta UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on the way.</source>
        <translation>Hay algo en esta dirección, pero no responde en UDP 500 y 4500: sin L2TP, un servidor ocupado o pérdida en el camino.</translation>
    </message>
    <message>
        <source>The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it.</source>
        <translation>La dirección rechaza UDP 500 o 4500: allí no hay ningún servicio VPN, o un firewall responde en su lugar.</translation>
    </message>
    <message>
        <source>The server seems to have too many unfinished requests. Wait half a minute and ask again.</source>
        <translation>Parece que el servidor tiene demasiadas solicitudes sin terminar. Espere medio minuto y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there.</source>
        <translation>El servidor solo responde en IKEv2; L2TP/IPsec necesita IKEv1, que allí parece desactivado.</translation>
    </message>
    <message>
        <source>The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this address.</source>
        <translation>El servidor responde, pero no tiene nada para este equipo: otra configuración de seguridad, sin L2TP o no para esta dirección.</translation>
    </message>
    <message>
        <source>Windows will see the server behind a router: it needs the NAT setting for it.</source>
        <translation>Windows verá el servidor detrás de un router: para ello necesita el ajuste de NAT.</translation>
    </message>
    <message>
        <source>Windows will see no router before the server: the NAT setting is not needed for it.</source>
        <translation>Windows no verá ningún router delante del servidor: no necesita el ajuste de NAT para él.</translation>
    </message>
    <message>
        <source>Windows will see this PC behind a router.</source>
        <translation>Windows verá este equipo detrás de un router.</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>Lo que llegó no dice nada sobre la clave.</translation>
    </message>
</context>
<context>
    <name>ras-error</name>
    <message>
        <source>A Windows service that the VPN needs is switched off.</source>
        <translation>Un servicio de Windows que la VPN necesita está deshabilitado.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs stopped or does not start.</source>
        <translation>Un servicio de Windows que la VPN necesita se detuvo o no se inicia.</translation>
    </message>
    <message>
        <source>A Windows service cannot start, because one that it needs does not.</source>
        <translation>Un servicio de Windows no puede iniciarse, porque otro que necesita no lo hace.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs was removed from this PC.</source>
        <translation>Se quitó de este equipo un servicio de Windows que la VPN necesita.</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is missing. (WAN Miniport)</source>
        <translation>Falta el dispositivo de Windows para conexiones VPN. (Minipuerto WAN)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is switched off. (WAN Miniport)</source>
        <translation>El dispositivo de Windows para conexiones VPN está deshabilitado. (Minipuerto WAN)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is damaged. (WAN Miniport)</source>
        <translation>El dispositivo de Windows para conexiones VPN está dañado. (Minipuerto WAN)</translation>
    </message>
    <message>
        <source>Another VPN or security product has put a filter into the network of this PC.</source>
        <translation>Otro producto de VPN o de seguridad puso un filtro en la red de este equipo.</translation>
    </message>
    <message>
        <source>Another attempt, or a stuck Windows service, still holds the connection.</source>
        <translation>Otro intento, o un servicio de Windows atascado, todavía ocupa la conexión.</translation>
    </message>
    <message>
        <source>Another attempt is still under way.</source>
        <translation>Otro intento sigue en curso.</translation>
    </message>
    <message>
        <source>The list of connections is damaged, or the connection is not in it. (rasphone.pbk)</source>
        <translation>La lista de conexiones está dañada, o la conexión no está en ella. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>You have no right to change the list of connections. (rasphone.pbk)</source>
        <translation>No tiene derecho a cambiar la lista de conexiones. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Esto requiere un administrador.</translation>
    </message>
    <message>
        <source>The program that dialled made a mistake.</source>
        <translation>El programa que inició la conexión cometió un error.</translation>
    </message>
    <message>
        <source>Somebody ended the connection.</source>
        <translation>Alguien terminó la conexión.</translation>
    </message>
    <message>
        <source>The connection needs an answer from you, and nobody was asked.</source>
        <translation>La conexión necesita una respuesta suya, y no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>Internet sharing is active on this PC.</source>
        <translation>El uso compartido de Internet está activo en este equipo.</translation>
    </message>
    <message>
        <source>The name or address of the server is mistyped.</source>
        <translation>El nombre o la dirección del servidor está mal escrito.</translation>
    </message>
    <message>
        <source>This PC has no internet connection.</source>
        <translation>Este equipo no tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>The network of this PC does not give out the address of the server. (DNS)</source>
        <translation>La red de este equipo no facilita la dirección del servidor. (DNS)</translation>
    </message>
    <message>
        <source>An old entry on this PC points the name of the server to another address. (hosts file)</source>
        <translation>Una entrada antigua de este equipo dirige el nombre del servidor a otra dirección. (archivo hosts)</translation>
    </message>
    <message>
        <source>A VPN is already up, and the name cannot be found through it.</source>
        <translation>Ya hay una VPN activa, y el nombre no se encuentra a través de ella.</translation>
    </message>
    <message>
        <source>The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)</source>
        <translation>La red de este equipo o la del servidor bloquea la VPN. (UDP 500 y 4500)</translation>
    </message>
    <message>
        <source>The server is down, or its VPN service is not running.</source>
        <translation>El servidor está apagado, o su servicio VPN no está en ejecución.</translation>
    </message>
    <message>
        <source>The server ignores the kind of request that L2TP begins with. (IKEv1)</source>
        <translation>El servidor no atiende el tipo de solicitud con que empieza L2TP. (IKEv1)</translation>
    </message>
    <message>
        <source>A router on the way blocks the encrypted data. (ESP)</source>
        <translation>Un router en el camino bloquea los datos cifrados. (ESP)</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows refuses such servers unless told otherwise.</source>
        <translation>El servidor está detrás de un router, y Windows rechaza esos servidores salvo que se le indique otra cosa.</translation>
    </message>
    <message>
        <source>Another VPN is active and takes over the traffic.</source>
        <translation>Otra VPN está activa y se queda con el tráfico.</translation>
    </message>
    <message>
        <source>A firewall product on this PC blocks the VPN.</source>
        <translation>Un firewall de este equipo bloquea la VPN.</translation>
    </message>
    <message>
        <source>Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)</source>
        <translation>Otro programa de este equipo ocupa los puertos de la VPN. (UDP 500 y 4500)</translation>
    </message>
    <message>
        <source>Another device behind the same router uses the same VPN server.</source>
        <translation>Otro dispositivo detrás del mismo router usa el mismo servidor VPN.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way. (MTU)</source>
        <translation>Los paquetes grandes se pierden en el camino. (MTU)</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one that the server has.</source>
        <translation>La clave previamente compartida no es la que tiene el servidor.</translation>
    </message>
    <message>
        <source>No pre-shared key is stored for this connection.</source>
        <translation>No hay ninguna clave previamente compartida guardada para esta conexión.</translation>
    </message>
    <message>
        <source>The connection is set to a certificate where a pre-shared key is meant.</source>
        <translation>La conexión está configurada con un certificado donde corresponde una clave previamente compartida.</translation>
    </message>
    <message>
        <source>This PC has no certificate that fits.</source>
        <translation>Este equipo no tiene ningún certificado adecuado.</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>Un certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of this PC has lost its private key.</source>
        <translation>El certificado de este equipo ha perdido su clave privada.</translation>
    </message>
    <message>
        <source>This PC or the server does not trust the issuer of a certificate.</source>
        <translation>Este equipo o el servidor no confía en el emisor de un certificado.</translation>
    </message>
    <message>
        <source>A certificate was withdrawn by whoever issued it.</source>
        <translation>El emisor de un certificado lo revocó.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates cannot be read.</source>
        <translation>No se puede leer la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>A certificate does not fit the name or the purpose.</source>
        <translation>Un certificado no corresponde al nombre o a la finalidad.</translation>
    </message>
    <message>
        <source>The date or time of this PC is wrong.</source>
        <translation>La fecha o la hora de este equipo es incorrecta.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers.</source>
        <translation>El servidor pide otra configuración de seguridad que la que ofrece Windows.</translation>
    </message>
    <message>
        <source>A rule of your organisation changes how connections are protected. (IPsec policy)</source>
        <translation>Una regla de su organización cambia cómo se protegen las conexiones. (directiva IPsec)</translation>
    </message>
    <message>
        <source>A setting on this PC forbids protecting L2TP. (ProhibitIpSec)</source>
        <translation>Un valor de este equipo prohíbe proteger L2TP. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks such connections.</source>
        <translation>Esta versión de Windows tiene un fallo que impide estas conexiones.</translation>
    </message>
    <message>
        <source>The name leads to another computer than the VPN server.</source>
        <translation>El nombre lleva a otro equipo que no es el servidor VPN.</translation>
    </message>
    <message>
        <source>Another attempt took the place of this one.</source>
        <translation>Otro intento ocupó el lugar de este.</translation>
    </message>
    <message>
        <source>Too many attempts are under way at once.</source>
        <translation>Hay demasiados intentos en curso a la vez.</translation>
    </message>
    <message>
        <source>The server has a fault, or its settings do not fit; only its log can tell.</source>
        <translation>El servidor tiene un fallo, o su configuración no es adecuada; solo su registro puede decirlo.</translation>
    </message>
    <message>
        <source>The connection tries every VPN type, which hides the real error.</source>
        <translation>La conexión prueba todos los tipos de VPN, y eso oculta el error real.</translation>
    </message>
    <message>
        <source>The connection is set to another VPN type than the server offers.</source>
        <translation>La conexión tiene un tipo de VPN distinto del que ofrece el servidor.</translation>
    </message>
    <message>
        <source>A router on the way blocks the older VPN type PPTP. (GRE)</source>
        <translation>Un router en el camino bloquea el tipo de VPN más antiguo, PPTP. (GRE)</translation>
    </message>
    <message>
        <source>The way to this VPN type is closed on the network. (TCP)</source>
        <translation>El camino para este tipo de VPN está cerrado en la red. (TCP)</translation>
    </message>
    <message>
        <source>The internet line or its modem reports an error.</source>
        <translation>La línea de Internet o su módem indica un error.</translation>
    </message>
    <message>
        <source>The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>La conexión y el servidor no comparten ningún método de inicio de sesión. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>The connection asks for another level of encryption than the server gives.</source>
        <translation>La conexión pide un nivel de cifrado distinto del que da el servidor.</translation>
    </message>
    <message>
        <source>Extensions that the server expects are switched off. (LCP extensions)</source>
        <translation>Están desactivadas unas extensiones que el servidor espera. (extensiones LCP)</translation>
    </message>
    <message>
        <source>The server built the tunnel, and then does not speak inside it.</source>
        <translation>El servidor creó el túnel y después no habla dentro de él.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>El nombre o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>The name of your organisation is missing before your name, or should not be there.</source>
        <translation>Falta el nombre de su organización delante de su nombre, o no debería estar.</translation>
    </message>
    <message>
        <source>Your account is locked after too many attempts.</source>
        <translation>Su cuenta está bloqueada tras demasiados intentos.</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Su cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Su contraseña ha caducado.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time.</source>
        <translation>Su cuenta no puede iniciar sesión a esta hora.</translation>
    </message>
    <message>
        <source>Your account has no permission to use the VPN.</source>
        <translation>Su cuenta no tiene permiso para usar la VPN.</translation>
    </message>
    <message>
        <source>A rule of the server does not let you in.</source>
        <translation>Una regla del servidor no le permite entrar.</translation>
    </message>
    <message>
        <source>Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)</source>
        <translation>Windows protege su inicio de sesión guardado y no lo entrega a la VPN. (Credential Guard)</translation>
    </message>
    <message>
        <source>The connection sends your Windows sign-in instead of the one for the VPN.</source>
        <translation>La conexión envía su inicio de sesión de Windows en lugar del de la VPN.</translation>
    </message>
    <message>
        <source>The way to sign in is not installed on this PC. (EAP)</source>
        <translation>El método de inicio de sesión no está instalado en este equipo. (EAP)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password.</source>
        <translation>El servidor no pudo demostrar que conoce su contraseña.</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>Al servidor no le quedan direcciones que dar.</translation>
    </message>
    <message>
        <source>The connection leaves out the common internet protocol. (IPv4)</source>
        <translation>La conexión omite el protocolo de Internet habitual. (IPv4)</translation>
    </message>
    <message>
        <source>The internet protocol is cut off from the device for VPN connections. (WAN Miniport)</source>
        <translation>El protocolo de Internet está desligado del dispositivo para conexiones VPN. (Minipuerto WAN)</translation>
    </message>
    <message>
        <source>The server refuses the fixed address that the connection asks for.</source>
        <translation>El servidor rechaza la dirección fija que pide la conexión.</translation>
    </message>
    <message>
        <source>The network of this PC changed.</source>
        <translation>La red de este equipo cambió.</translation>
    </message>
    <message>
        <source>The line to the server loses too much.</source>
        <translation>La línea hasta el servidor pierde demasiado.</translation>
    </message>
    <message>
        <source>A router on the way forgot the connection.</source>
        <translation>Un router en el camino olvidó la conexión.</translation>
    </message>
    <message>
        <source>The server restarted, or closed the connection.</source>
        <translation>El servidor se reinició, o cerró la conexión.</translation>
    </message>
    <message>
        <source>Nothing went through the connection for a while.</source>
        <translation>Durante un tiempo no pasó nada por la conexión.</translation>
    </message>
    <message>
        <source>This PC went to sleep.</source>
        <translation>Este equipo entró en suspensión.</translation>
    </message>
    <message>
        <source>This PC and the server found no security settings that both accept.</source>
        <translation>Este equipo y el servidor no encontraron una configuración de seguridad que ambos acepten.</translation>
    </message>
    <message>
        <source>The server asks for other settings than Windows offers. Your password was not even tried.</source>
        <translation>El servidor pide otra configuración que la que ofrece Windows. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program ask the server what it accepts, and show the answer to whoever runs it.</source>
        <translation>Deje que este programa pregunte al servidor qué acepta, y muestre la respuesta a quien lo administra.</translation>
    </message>
    <message>
        <source>This PC and the server could not agree on keys for the secure connection.</source>
        <translation>Este equipo y el servidor no pudieron acordar claves para la conexión segura.</translation>
    </message>
    <message>
        <source>It broke before the sign-in, and Windows does not say why. Your password was not even tried.</source>
        <translation>Se interrumpió antes del inicio de sesión, y Windows no dice por qué. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program check the services and the pre-shared key first.</source>
        <translation>Deje que este programa compruebe primero los servicios y la clave previamente compartida.</translation>
    </message>
    <message>
        <source>The agreement on keys was given up before it was used.</source>
        <translation>El acuerdo de claves se abandonó antes de usarse.</translation>
    </message>
    <message>
        <source>Another attempt, another device behind the same router or the server took its place.</source>
        <translation>Otro intento, otro dispositivo detrás del mismo router o el servidor ocupó su lugar.</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>Espere dos minutos y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The certificate that was used does not fit this kind of connection.</source>
        <translation>El certificado que se usó no es adecuado para este tipo de conexión.</translation>
    </message>
    <message>
        <source>Often the connection should use a pre-shared key instead, and lost that setting. Your password was not even tried.</source>
        <translation>A menudo la conexión debería usar una clave previamente compartida y perdió ese valor. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection is set to a pre-shared key.</source>
        <translation>Deje que este programa compruebe si la conexión está configurada con una clave previamente compartida.</translation>
    </message>
    <message>
        <source>What came back from the server could not be read, as happens when the key is wrong.</source>
        <translation>No se pudo leer lo que llegó del servidor, como ocurre cuando la clave es incorrecta.</translation>
    </message>
    <message>
        <source>Two sides with different keys read each other&apos;s messages as noise. Your password was not even tried.</source>
        <translation>Con claves distintas, cada lado lee los mensajes del otro como ruido. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>Escriba de nuevo la clave previamente compartida, exactamente como se la dieron.</translation>
    </message>
    <message>
        <source>Windows has no rule for protecting this connection.</source>
        <translation>Windows no tiene ninguna regla para proteger esta conexión.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them.</source>
        <translation>Un servicio que guarda las reglas está deshabilitado, o un valor las prohíbe.</translation>
    </message>
    <message>
        <source>Let this program check the services.</source>
        <translation>Deje que este programa compruebe los servicios.</translation>
    </message>
    <message>
        <source>Windows does not trust what the server showed to prove who it is.</source>
        <translation>Windows no confía en lo que mostró el servidor para demostrar quién es.</translation>
    </message>
    <message>
        <source>The certificate or its signature does not fit. Your password was not even tried.</source>
        <translation>El certificado o su firma no es adecuado. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server.</source>
        <translation>Vea si la fecha de este equipo es correcta y después pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server sent something that Windows could not process.</source>
        <translation>El servidor envió algo que Windows no pudo procesar.</translation>
    </message>
    <message>
        <source>The two do not speak quite the same language, or an update of Windows broke it. Your password was not even tried.</source>
        <translation>Los dos no hablan exactamente el mismo idioma, o una actualización de Windows lo estropeó. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program check whether this version of Windows is known for it.</source>
        <translation>Deje que este programa compruebe si esta versión de Windows es conocida por ello.</translation>
    </message>
    <message>
        <source>Too many agreements on keys are under way at once.</source>
        <translation>Hay demasiados acuerdos de claves en curso a la vez.</translation>
    </message>
    <message>
        <source>Earlier attempts are still being cleared away, here or at the server.</source>
        <translation>Todavía se están despejando intentos anteriores, aquí o en el servidor.</translation>
    </message>
    <message>
        <source>This PC and the server could not prove to each other who they are.</source>
        <translation>Este equipo y el servidor no pudieron demostrarse mutuamente quiénes son.</translation>
    </message>
    <message>
        <source>The pre-shared key or a certificate was not accepted. Your password was not even tried.</source>
        <translation>No se aceptó la clave previamente compartida o un certificado. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Keys are being agreed on already.</source>
        <translation>Ya se están acordando claves.</translation>
    </message>
    <message>
        <source>An earlier attempt is not finished. Nothing is broken.</source>
        <translation>Un intento anterior no ha terminado. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>Espere un minuto y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The server stopped answering while keys were being agreed on.</source>
        <translation>El servidor dejó de responder mientras se acordaban las claves.</translation>
    </message>
    <message>
        <source>The way is blocked, or the server goes silent because the pre-shared key is wrong. Your password was not even tried.</source>
        <translation>El camino está bloqueado, o el servidor calla porque la clave previamente compartida es incorrecta. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program ask the server, which tells the two apart.</source>
        <translation>Deje que este programa pregunte al servidor, lo que permite distinguir ambos casos.</translation>
    </message>
    <message>
        <source>Windows looked for a certificate on this PC and found none that fits.</source>
        <translation>Windows buscó un certificado en este equipo y no encontró ninguno adecuado.</translation>
    </message>
    <message>
        <source>Without it the certificate proves nothing. Perhaps a pre-shared key is meant instead.</source>
        <translation>Sin ella, el certificado no demuestra nada. Quizá corresponda una clave previamente compartida.</translation>
    </message>
    <message>
        <source>Windows stumbled over the way in which the server introduces itself.</source>
        <translation>Windows tropezó con la forma en que se presenta el servidor.</translation>
    </message>
    <message>
        <source>The updates of January 2022 did exactly that, and later ones repaired it. Your password was not even tried.</source>
        <translation>Eso causaron las actualizaciones de enero de 2022, y otras posteriores lo repararon. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program check the version of Windows, and install the latest updates.</source>
        <translation>Deje que este programa compruebe la versión de Windows, e instale las últimas actualizaciones.</translation>
    </message>
    <message>
        <source>Windows could not find out whether the server&apos;s certificate is still valid.</source>
        <translation>Windows no pudo averiguar si el certificado del servidor sigue siendo válido.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates could not be read from here.</source>
        <translation>Desde aquí no se pudo leer la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Windows was told not to agree on keys for this connection.</source>
        <translation>Se indicó a Windows que no acuerde claves para esta conexión.</translation>
    </message>
    <message>
        <source>A setting or a rule of your organisation switches the protection off.</source>
        <translation>Un valor o una regla de su organización desactiva la protección.</translation>
    </message>
    <message>
        <source>Let this program check the setting.</source>
        <translation>Deje que este programa compruebe el valor.</translation>
    </message>
    <message>
        <source>The two sides do not agree on where a router stands between them.</source>
        <translation>Los dos lados no coinciden en dónde hay un router entre ellos.</translation>
    </message>
    <message>
        <source>One side or both are behind a router that changes addresses (NAT). Your password was not even tried.</source>
        <translation>Uno o ambos lados están detrás de un router que cambia direcciones (NAT). Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program check the setting for servers behind a router.</source>
        <translation>Deje que este programa compruebe el valor para servidores detrás de un router.</translation>
    </message>
    <message>
        <source>The server knows this PC, and does not let it in.</source>
        <translation>El servidor conoce este equipo, y no lo deja entrar.</translation>
    </message>
    <message>
        <source>It asks for another certificate or another kind of permission.</source>
        <translation>Pide otro certificado u otro tipo de permiso.</translation>
    </message>
    <message>
        <source>It broke before the sign-in: your password was not even tried. The key, a service, a router or an update can be behind it.</source>
        <translation>Se interrumpió antes del inicio de sesión: su contraseña ni siquiera se probó. Puede deberse a la clave, un servicio, un router o una actualización.</translation>
    </message>
    <message>
        <source>It may be the one of the server or the one of this PC.</source>
        <translation>Puede ser el del servidor o el de este equipo.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for a new one.</source>
        <translation>Pida uno nuevo a quien emitió el certificado.</translation>
    </message>
    <message>
        <source>Windows could not find out whether a certificate is still valid.</source>
        <translation>Windows no pudo averiguar si un certificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>See whether web pages open, then ask whoever runs the server.</source>
        <translation>Vea si se abren páginas web y después pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This PC does not know the issuer of a certificate.</source>
        <translation>Este equipo no conoce al emisor de un certificado.</translation>
    </message>
    <message>
        <source>Without the certificate of the issuer Windows trusts nothing that it signed.</source>
        <translation>Sin el certificado del emisor, Windows no confía en nada que este haya firmado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate of the issuer.</source>
        <translation>Pida el certificado del emisor a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key differs from the server&apos;s, or a certificate is not trusted. Your password was not even tried.</source>
        <translation>La clave previamente compartida difiere de la del servidor, o no se confía en un certificado. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>This PC and the server found no way to protect the connection that both accept.</source>
        <translation>Este equipo y el servidor no encontraron una forma de proteger la conexión que ambos acepten.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers. Your password was not even tried.</source>
        <translation>El servidor pide otra configuración de seguridad que la que ofrece Windows. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Windows does not trust the certificate of the server.</source>
        <translation>Windows no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, it does not fit the server, or it could not be checked.</source>
        <translation>Aquí no se conoce a su emisor, no corresponde al servidor o no se pudo comprobar.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server for its certificate.</source>
        <translation>Vea si la fecha de este equipo es correcta y después pida el certificado a quien administra el servidor.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them. Nothing was sent to the server.</source>
        <translation>Un servicio que guarda las reglas está deshabilitado, o un valor las prohíbe. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Part of the exchange is lost on the way. Your password was not even tried.</source>
        <translation>Parte del intercambio se pierde en el camino. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone.</source>
        <translation>Pruebe otra red, por ejemplo, la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>The connection stopped at a certificate that is wrong or out of date.</source>
        <translation>La conexión se detuvo por un certificado incorrecto o caducado.</translation>
    </message>
    <message>
        <source>The server may have been reached. Your password was not even tried.</source>
        <translation>Es posible que se haya llegado al servidor. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection should use a pre-shared key instead.</source>
        <translation>Deje que este programa compruebe si la conexión debería usar una clave previamente compartida.</translation>
    </message>
    <message>
        <source>The server did not accept the pre-shared key, or did not answer to it.</source>
        <translation>El servidor no aceptó la clave previamente compartida, o no respondió a ella.</translation>
    </message>
    <message>
        <source>Microsoft names the key as the usual reason. Your password was not even tried.</source>
        <translation>Microsoft indica la clave como motivo habitual. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>The certificate of the server does not fit the server.</source>
        <translation>El certificado del servidor no corresponde al servidor.</translation>
    </message>
    <message>
        <source>Its name or purpose is not what Windows expects.</source>
        <translation>Su nombre o finalidad no es lo que Windows espera.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given, then ask whoever runs it.</source>
        <translation>Compare el nombre del servidor con el que le dieron y después pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>A certificate has expired, or the date of this PC is wrong.</source>
        <translation>Un certificado ha caducado, o la fecha de este equipo es incorrecta.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC; if they are right, ask for a new certificate.</source>
        <translation>Ajuste la fecha y la hora de este equipo; si son correctas, pida un certificado nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name.</source>
        <translation>El certificado del servidor es para otro nombre.</translation>
    </message>
    <message>
        <source>The connection uses a name or address that the certificate does not carry.</source>
        <translation>La conexión usa un nombre o una dirección que el certificado no contiene.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given.</source>
        <translation>Compare el nombre del servidor con el que le dieron.</translation>
    </message>
    <message>
        <source>A certificate was made for another purpose.</source>
        <translation>Un certificado se creó para otra finalidad.</translation>
    </message>
    <message>
        <source>It is valid, but not for this kind of connection.</source>
        <translation>Es válido, pero no para este tipo de conexión.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for one that fits a VPN.</source>
        <translation>Pida a quien emitió el certificado uno adecuado para una VPN.</translation>
    </message>
    <message>
        <source>A program asked Windows for the connection in the wrong way.</source>
        <translation>Un programa pidió la conexión a Windows de forma incorrecta.</translation>
    </message>
    <message>
        <source>This is a fault of the program that dialled, not of your connection or your password.</source>
        <translation>Es un fallo del programa que inició la conexión, no de su conexión ni de su contraseña.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows instead.</source>
        <translation>En su lugar, conecte desde la configuración de red de Windows.</translation>
    </message>
    <message>
        <source>The Windows device that this connection goes through is missing.</source>
        <translation>Falta el dispositivo de Windows por el que pasa esta conexión.</translation>
    </message>
    <message>
        <source>A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the server.</source>
        <translation>Una VPN necesita un dispositivo que Windows crea por sí mismo (Minipuerto WAN). No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Let this program look for the device and bring it back.</source>
        <translation>Deje que este programa busque el dispositivo y lo recupere.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs is missing from this PC.</source>
        <translation>En este equipo falta un servicio de Windows que la VPN necesita.</translation>
    </message>
    <message>
        <source>It was removed, by a clean-up program for instance. Nothing was sent to the server.</source>
        <translation>Se quitó, por ejemplo con un programa de limpieza. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Windows refused, because this needs an administrator.</source>
        <translation>Windows lo rechazó, porque esto requiere un administrador.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server, and nothing was changed.</source>
        <translation>No se envió nada al servidor, y no se cambió nada.</translation>
    </message>
    <message>
        <source>Try again, and agree when Windows asks for an administrator.</source>
        <translation>Inténtelo de nuevo y acepte cuando Windows solicite un administrador.</translation>
    </message>
    <message>
        <source>Windows believes that this connection is already open.</source>
        <translation>Windows cree que esta conexión ya está abierta.</translation>
    </message>
    <message>
        <source>An earlier attempt was not closed properly. Nothing was sent to the server this time.</source>
        <translation>Un intento anterior no se cerró bien. Esta vez no se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>Espere un minuto y conecte de nuevo. Si no sirve, reinicie este equipo.</translation>
    </message>
    <message>
        <source>Windows cannot find the device for this connection.</source>
        <translation>Windows no encuentra el dispositivo para esta conexión.</translation>
    </message>
    <message>
        <source>Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the server.</source>
        <translation>Otro intento puede ocuparlo, o ya no existe (Minipuerto WAN). No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, let this program check the device.</source>
        <translation>Espere un minuto y conecte de nuevo. Si no sirve, deje que este programa compruebe el dispositivo.</translation>
    </message>
    <message>
        <source>The connection is still being closed.</source>
        <translation>La conexión todavía se está cerrando.</translation>
    </message>
    <message>
        <source>An earlier connection has not ended yet. Nothing is broken.</source>
        <translation>Una conexión anterior aún no ha terminado. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>Windows cannot open its list of connections.</source>
        <translation>Windows no puede abrir su lista de conexiones.</translation>
    </message>
    <message>
        <source>The file with your connections is held by another program, or you have no right to it (rasphone.pbk).</source>
        <translation>Otro programa ocupa el archivo con sus conexiones, o usted no tiene derecho a usarlo (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Close other VPN programs and try again.</source>
        <translation>Cierre otros programas de VPN e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Windows cannot read its list of connections.</source>
        <translation>Windows no puede leer su lista de conexiones.</translation>
    </message>
    <message>
        <source>The file with your connections is damaged (rasphone.pbk). The server was not asked.</source>
        <translation>El archivo con sus conexiones está dañado (rasphone.pbk). No se consultó al servidor.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old file is kept.</source>
        <translation>Deje que este programa configure de nuevo la conexión; el archivo antiguo se conserva.</translation>
    </message>
    <message>
        <source>Windows cannot find this connection in its list.</source>
        <translation>Windows no encuentra esta conexión en su lista.</translation>
    </message>
    <message>
        <source>It was renamed or removed, or it belongs to another person on this PC.</source>
        <translation>Se cambió de nombre o se quitó, o pertenece a otra persona en este equipo.</translation>
    </message>
    <message>
        <source>Choose the connection again from the list, or set it up again.</source>
        <translation>Elija de nuevo la conexión en la lista, o configúrela de nuevo.</translation>
    </message>
    <message>
        <source>Windows cannot write to its list of connections.</source>
        <translation>Windows no puede escribir en su lista de conexiones.</translation>
    </message>
    <message>
        <source>The file with your connections is write-protected, or you have no right to change it (rasphone.pbk).</source>
        <translation>El archivo con sus conexiones está protegido contra escritura, o usted no tiene derecho a cambiarlo (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Look at the properties of the file, or ask whoever looks after this PC.</source>
        <translation>Mire las propiedades del archivo, o pregunte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>What Windows stored about this connection is damaged.</source>
        <translation>Lo que Windows guardó sobre esta conexión está dañado.</translation>
    </message>
    <message>
        <source>The entry in the list of connections cannot be understood (rasphone.pbk). The server was not asked.</source>
        <translation>No se entiende la entrada en la lista de conexiones (rasphone.pbk). No se consultó al servidor.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old one is kept under another name.</source>
        <translation>Deje que este programa configure de nuevo la conexión; la antigua se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>The connection was ended from this PC.</source>
        <translation>La conexión se terminó desde este equipo.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken.</source>
        <translation>Alguien presionó Cancelar o Desconectar, o lo hizo un programa. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Conecte de nuevo cuando la necesite.</translation>
    </message>
    <message>
        <source>The device for this connection is in use or not set up.</source>
        <translation>El dispositivo para esta conexión está en uso o sin configurar.</translation>
    </message>
    <message>
        <source>Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing was sent to the server.</source>
        <translation>Otro intento puede ocuparlo todavía, o un servicio de Windows está atascado (RasMan). No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>Cierre otros programas de VPN, espere un minuto y conecte de nuevo. Si no sirve, reinicie este equipo.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Windows gave up waiting. It does not say for whom.</source>
        <translation>Windows dejó de esperar. No dice a quién.</translation>
    </message>
    <message>
        <source>A device that the connection goes through reports a failure.</source>
        <translation>Un dispositivo por el que pasa la conexión indica un error.</translation>
    </message>
    <message>
        <source>The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was sent to the server.</source>
        <translation>El dispositivo es parte de Windows (Minipuerto WAN), no un aparato de su escritorio. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Let this program check the device.</source>
        <translation>Deje que este programa compruebe el dispositivo.</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need cannot start.</source>
        <translation>El servicio de Windows que necesitan todas las conexiones VPN no puede iniciarse.</translation>
    </message>
    <message>
        <source>No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc).</source>
        <translation>Hasta que lo haga, ninguna VPN de ningún tipo puede funcionar en este equipo (servicios RasMan y SstpSvc).</translation>
    </message>
    <message>
        <source>Windows found no internet protocol to use with this connection.</source>
        <translation>Windows no encontró ningún protocolo de Internet que usar con esta conexión.</translation>
    </message>
    <message>
        <source>The device for VPN connections is not tied to the internet protocol, or a setting forbids it (WAN Miniport).</source>
        <translation>El dispositivo para conexiones VPN no está ligado al protocolo de Internet, o un valor lo prohíbe (Minipuerto WAN).</translation>
    </message>
    <message>
        <source>Let this program check the devices.</source>
        <translation>Deje que este programa compruebe los dispositivos.</translation>
    </message>
    <message>
        <source>This connection is already being opened.</source>
        <translation>Esta conexión ya se está abriendo.</translation>
    </message>
    <message>
        <source>An attempt is under way, perhaps in another window. Nothing is broken.</source>
        <translation>Hay un intento en curso, quizá en otra ventana. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>Wait until it ends, then connect again.</source>
        <translation>Espere a que termine y después conecte de nuevo.</translation>
    </message>
    <message>
        <source>Internet sharing on this PC is in the way of another network service.</source>
        <translation>El uso compartido de Internet en este equipo estorba a otro servicio de red.</translation>
    </message>
    <message>
        <source>This is about sharing a connection, not about dialling one (RemoteAccess).</source>
        <translation>Se trata de compartir una conexión, no de iniciarla (RemoteAccess).</translation>
    </message>
    <message>
        <source>Turn internet sharing off in the properties of the network, if you do not need it.</source>
        <translation>Desactive el uso compartido de Internet en las propiedades de la red, si no lo necesita.</translation>
    </message>
    <message>
        <source>The VPN type of this connection does not fit the address of the server.</source>
        <translation>El tipo de VPN de esta conexión no es adecuado para la dirección del servidor.</translation>
    </message>
    <message>
        <source>Some VPN types cannot use the newer kind of internet address (IPv6).</source>
        <translation>Algunos tipos de VPN no pueden usar la clase más nueva de dirección de Internet (IPv6).</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec.</source>
        <translation>Deje que este programa ajuste el tipo de VPN a L2TP/IPsec.</translation>
    </message>
    <message>
        <source>A Windows service that agrees on keys with the server is not running.</source>
        <translation>Un servicio de Windows que acuerda claves con el servidor no está en ejecución.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server (services IKEEXT and BFE).</source>
        <translation>No se envió nada al servidor (servicios IKEEXT y BFE).</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need has stopped.</source>
        <translation>El servicio de Windows que necesitan todas las conexiones VPN se detuvo.</translation>
    </message>
    <message>
        <source>Every VPN on this PC ends when it stops (service RasMan).</source>
        <translation>Todas las VPN de este equipo terminan cuando se detiene (servicio RasMan).</translation>
    </message>
    <message>
        <source>Connect again. If it stops once more, let this program check the services.</source>
        <translation>Conecte de nuevo. Si se detiene otra vez, deje que este programa compruebe los servicios.</translation>
    </message>
    <message>
        <source>A change to this connection is still under way.</source>
        <translation>Todavía hay un cambio en curso en esta conexión.</translation>
    </message>
    <message>
        <source>Windows changes one thing at a time. Nothing is broken.</source>
        <translation>Windows cambia una cosa cada vez. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>A Windows service did not start in time.</source>
        <translation>Un servicio de Windows no se inició a tiempo.</translation>
    </message>
    <message>
        <source>This PC may be busy, or the service hangs. Nothing was sent to the server.</source>
        <translation>Este equipo puede estar ocupado, o el servicio está atascado. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, restart this PC.</source>
        <translation>Espere un minuto e inténtelo de nuevo. Si no sirve, reinicie este equipo.</translation>
    </message>
    <message>
        <source>The service itself is disabled, or one that it needs. Nothing was sent to the server.</source>
        <translation>El propio servicio está deshabilitado, o uno que necesita. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>A Windows service could not start, because another one did not.</source>
        <translation>Un servicio de Windows no pudo iniciarse, porque otro no lo hizo.</translation>
    </message>
    <message>
        <source>Services stand on each other; one below is switched off or broken. Nothing was sent to the server.</source>
        <translation>Los servicios se apoyan unos en otros; uno de los de abajo está deshabilitado o dañado. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <translation>Un servicio de Windows no respondió.</translation>
    </message>
    <message>
        <source>It is not running, or it hangs. Nothing was sent to the server.</source>
        <translation>No está en ejecución, o está atascado. No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Let this program check the services. If that does not help, restart this PC.</source>
        <translation>Deje que este programa compruebe los servicios. Si no sirve, reinicie este equipo.</translation>
    </message>
    <message>
        <source>The connection ended because this PC went to sleep.</source>
        <translation>La conexión terminó porque este equipo entró en suspensión.</translation>
    </message>
    <message>
        <source>A VPN does not survive sleep. Nothing is broken.</source>
        <translation>Una VPN no sobrevive a la suspensión. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conecte de nuevo.</translation>
    </message>
    <message>
        <source>The connection was closed before it was up.</source>
        <translation>La conexión se cerró antes de establecerse.</translation>
    </message>
    <message>
        <source>Something on the way, on this PC or at the server ended it early; Windows does not say which.</source>
        <translation>Algo en el camino, en este equipo o en el servidor la terminó antes de tiempo; Windows no dice qué fue.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait two minutes and connect again.</source>
        <translation>Cierre otros programas de VPN, espere dos minutos y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The server ended the connection before it was ready.</source>
        <translation>El servidor terminó la conexión antes de que estuviera lista.</translation>
    </message>
    <message>
        <source>It was reached, and then did not accept what this PC offered.</source>
        <translation>Se llegó a él, y después no aceptó lo que ofrecía este equipo.</translation>
    </message>
    <message>
        <source>Let this program compare the VPN type and the ways to sign in with what the server asks for.</source>
        <translation>Deje que este programa compare el tipo de VPN y los métodos de inicio de sesión con lo que pide el servidor.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>It was reached, and then hung up without a reason.</source>
        <translation>Se llegó a él, y después colgó sin dar motivo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>Pregunte a quien administra el servidor qué dice su registro sobre este intento.</translation>
    </message>
    <message>
        <source>A device on the way reports an error, often the internet line rather than the VPN.</source>
        <translation>Un dispositivo en el camino indica un error; a menudo es la línea de Internet y no la VPN.</translation>
    </message>
    <message>
        <source>With a DSL line it is the line or the router. With a VPN it is a device of Windows (WAN Miniport).</source>
        <translation>Con una línea DSL es la línea o el router. Con una VPN es un dispositivo de Windows (Minipuerto WAN).</translation>
    </message>
    <message>
        <source>See whether web pages open. If they do, let this program check the devices.</source>
        <translation>Vea si se abren páginas web. Si es así, deje que este programa compruebe los dispositivos.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La conexión ha terminado.</translation>
    </message>
    <message>
        <source>It was up, and then closed or lost.</source>
        <translation>Estaba establecida, y después se cerró o se perdió.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>It was reached, and takes no more connections for now.</source>
        <translation>Se llegó a él, y por ahora no acepta más conexiones.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>Espere unos minutos y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Your requests are lost on the way, or the server is not running. Your password was not even tried.</source>
        <translation>Sus solicitudes se pierden en el camino, o el servidor no está en ejecución. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>None of the VPN types that Windows tried could reach the server.</source>
        <translation>Ninguno de los tipos de VPN que Windows probó pudo llegar al servidor.</translation>
    </message>
    <message>
        <source>The connection is set to try every type, which hides the error that matters.</source>
        <translation>La conexión está configurada para probar todos los tipos, y eso oculta el error que importa.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, then connect again to see the real error.</source>
        <translation>Deje que este programa ajuste el tipo de VPN a L2TP/IPsec y después conecte de nuevo para ver el error real.</translation>
    </message>
    <message>
        <source>A device on the way lets only half of this VPN type through.</source>
        <translation>Un dispositivo en el camino solo deja pasar la mitad de este tipo de VPN.</translation>
    </message>
    <message>
        <source>This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does not need it.</source>
        <translation>Se trata del tipo más antiguo, PPTP, que algunos routers bloquean (GRE). L2TP/IPsec no lo necesita.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, if the server offers it.</source>
        <translation>Deje que este programa ajuste el tipo de VPN a L2TP/IPsec, si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>La conexión con el servidor se interrumpió.</translation>
    </message>
    <message>
        <source>The line is bad, the server restarted, or a router forgot the connection.</source>
        <translation>La línea es mala, el servidor se reinició o un router olvidó la conexión.</translation>
    </message>
    <message>
        <source>Connect again. If it happens often, try another network.</source>
        <translation>Conecte de nuevo. Si ocurre a menudo, pruebe otra red.</translation>
    </message>
    <message>
        <source>The server refused this type of VPN.</source>
        <translation>El servidor rechazó este tipo de VPN.</translation>
    </message>
    <message>
        <source>It answered, but nothing there listens for the type that this connection uses.</source>
        <translation>Respondió, pero allí nada atiende el tipo que usa esta conexión.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the VPN type, and let this program set it.</source>
        <translation>Pregunte el tipo de VPN a quien administra el servidor, y deje que este programa lo ajuste.</translation>
    </message>
    <message>
        <source>The server did not answer, or its answers did not get through.</source>
        <translation>El servidor no respondió, o sus respuestas no llegaron.</translation>
    </message>
    <message>
        <source>A router or firewall on the way may block VPNs, or one side is behind a router. Your password was not even tried.</source>
        <translation>Un router o firewall en el camino puede bloquear las VPN, o uno de los lados está detrás de un router. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone, before you change anything on this PC.</source>
        <translation>Pruebe otra red, por ejemplo, la zona Wi-Fi de un teléfono, antes de cambiar nada en este equipo.</translation>
    </message>
    <message>
        <source>The connection was closed because nothing went through it for a while.</source>
        <translation>La conexión se cerró porque durante un tiempo no pasó nada por ella.</translation>
    </message>
    <message>
        <source>That is a setting of the connection or of the server. Nothing is broken.</source>
        <translation>Es un valor de la conexión o del servidor. No hay nada estropeado.</translation>
    </message>
    <message>
        <source>The connection was lost after it had been up.</source>
        <translation>La conexión se perdió después de haberse establecido.</translation>
    </message>
    <message>
        <source>The network changed, this PC slept, or the line failed. Your settings worked.</source>
        <translation>La red cambió, este equipo entró en suspensión o la línea falló. Su configuración funcionaba.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>No se encuentra el nombre del servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Your password was not even tried.</source>
        <translation>No se envió nada al servidor. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>Compare the name letter by letter with what you were given, and see whether web pages open.</source>
        <translation>Compare el nombre letra por letra con el que le dieron, y vea si se abren páginas web.</translation>
    </message>
    <message>
        <source>The server went silent just before the sign-in.</source>
        <translation>El servidor dejó de responder justo antes del inicio de sesión.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. What comes inside it got no answer.</source>
        <translation>El túnel seguro está en pie, así que la clave es correcta. Lo que va dentro no tuvo respuesta.</translation>
    </message>
    <message>
        <source>Connect again from another network; if it stays, ask whoever runs the server.</source>
        <translation>Conecte de nuevo desde otra red; si sigue igual, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>Este equipo no obtuvo ninguna dirección para la conexión.</translation>
    </message>
    <message>
        <source>Key and password were right. Either the server has no address left or Windows is damaged here.</source>
        <translation>La clave y la contraseña eran correctas. Al servidor no le quedan direcciones, o Windows está dañado aquí.</translation>
    </message>
    <message>
        <source>Let this program check the connection&apos;s internet protocol and the devices.</source>
        <translation>Deje que este programa compruebe el protocolo de Internet de la conexión y los dispositivos.</translation>
    </message>
    <message>
        <source>The server did not answer inside the connection.</source>
        <translation>El servidor no respondió dentro de la conexión.</translation>
    </message>
    <message>
        <source>This is typical of the older type PPTP when a router blocks half of it (GRE).</source>
        <translation>Es típico del tipo más antiguo, PPTP, cuando un router bloquea la mitad (GRE).</translation>
    </message>
    <message>
        <source>This PC and the server could not settle on the terms of the connection.</source>
        <translation>Este equipo y el servidor no pudieron ponerse de acuerdo sobre las condiciones de la conexión.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Each side kept asking for something else.</source>
        <translation>El túnel seguro está en pie, así que la clave es correcta. Cada lado siguió pidiendo otra cosa.</translation>
    </message>
    <message>
        <source>Let this program compare encryption and the PPP settings.</source>
        <translation>Deje que este programa compare el cifrado y la ajustes PPP.</translation>
    </message>
    <message>
        <source>The server refused a network protocol that this PC needs.</source>
        <translation>El servidor rechazó un protocolo de red que este equipo necesita.</translation>
    </message>
    <message>
        <source>You were signed in, so key and password are right.</source>
        <translation>Se inició la sesión, así que la clave y la contraseña son correctas.</translation>
    </message>
    <message>
        <source>Let this program check that the connection uses the common internet protocol (IPv4).</source>
        <translation>Deje que este programa compruebe que la conexión usa el protocolo de Internet habitual (IPv4).</translation>
    </message>
    <message>
        <source>The two sides stopped before the sign-in, because their terms do not fit.</source>
        <translation>Los dos lados se detuvieron antes del inicio de sesión, porque sus condiciones no encajan.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Ways to sign in or encryption differ.</source>
        <translation>El túnel seguro está en pie, así que la clave es correcta. Difieren los métodos de inicio de sesión o el cifrado.</translation>
    </message>
    <message>
        <source>Let this program compare the ways to sign in with what the server asks for.</source>
        <translation>Deje que este programa compare los métodos de inicio de sesión con lo que pide el servidor.</translation>
    </message>
    <message>
        <source>The server refused the address that this PC asked for.</source>
        <translation>El servidor rechazó la dirección que pidió este equipo.</translation>
    </message>
    <message>
        <source>The connection is set to a fixed address. Key and password were right.</source>
        <translation>La conexión tiene una dirección fija. La clave y la contraseña eran correctas.</translation>
    </message>
    <message>
        <source>Set the connection to get its address from the server.</source>
        <translation>Configure la conexión para que obtenga su dirección del servidor.</translation>
    </message>
    <message>
        <source>The server stopped while it was giving this PC an address.</source>
        <translation>El servidor se detuvo mientras daba una dirección a este equipo.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; if it stays, ask whoever runs the server.</source>
        <translation>Espere un minuto y conecte de nuevo; si sigue igual, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server had no address left for this PC.</source>
        <translation>Al servidor no le quedaba ninguna dirección para este equipo.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again; if it stays, ask whoever runs the server.</source>
        <translation>Espere unos minutos y conecte de nuevo; si sigue igual, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that this PC cannot give.</source>
        <translation>La conexión pide un cifrado que este equipo no puede dar.</translation>
    </message>
    <message>
        <source>The way to sign in and the level of encryption do not go together. The key is right.</source>
        <translation>El método de inicio de sesión y el nivel de cifrado no son compatibles. La clave es correcta.</translation>
    </message>
    <message>
        <source>Let this program compare encryption with what the server asks for.</source>
        <translation>Deje que este programa compare el cifrado con lo que pide el servidor.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that the server does not give.</source>
        <translation>La conexión pide un cifrado que el servidor no da.</translation>
    </message>
    <message>
        <source>Inside the secure tunnel no second encryption may be needed. The key is right.</source>
        <translation>Dentro del túnel seguro puede no hacer falta un segundo cifrado. La clave es correcta.</translation>
    </message>
    <message>
        <source>What should be sent could not be encrypted.</source>
        <translation>No se pudo cifrar lo que se debía enviar.</translation>
    </message>
    <message>
        <source>The settings for encryption do not go together. The key is right.</source>
        <translation>Los valores de cifrado no son compatibles entre sí. La clave es correcta.</translation>
    </message>
    <message>
        <source>Let this program check the encryption of the connection.</source>
        <translation>Deje que este programa compruebe el cifrado de la conexión.</translation>
    </message>
    <message>
        <source>Windows gave an error number that this program does not know.</source>
        <translation>Windows dio un número de error que este programa no conoce.</translation>
    </message>
    <message>
        <source>Nothing can be said from the number alone; the check of this PC still can.</source>
        <translation>Solo con el número no se puede decir nada; la comprobación de este equipo sí puede.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows, then check the connection.</source>
        <translation>Compare el número con el mensaje de Windows y después compruebe la conexión.</translation>
    </message>
    <message>
        <source>Compare the name of the server letter by letter with what you were given.</source>
        <translation>Compare el nombre del servidor letra por letra con el que le dieron.</translation>
    </message>
    <message>
        <source>Ask the server whether it answers, and what it accepts.</source>
        <translation>Consulte al servidor si responde y qué acepta.</translation>
    </message>
    <message>
        <source>Check the Windows services that the VPN needs, and restart them.</source>
        <translation>Compruebe los servicios de Windows que la VPN necesita, y reinícielos.</translation>
    </message>
    <message>
        <source>Allow servers behind a router. This needs a restart.</source>
        <translation>Permita los servidores detrás de un router. Esto requiere reiniciar.</translation>
    </message>
    <message>
        <source>Allow Windows to protect L2TP again.</source>
        <translation>Permita de nuevo que Windows proteja L2TP.</translation>
    </message>
    <message>
        <source>Set the VPN type to L2TP/IPsec.</source>
        <translation>Ajuste el tipo de VPN a L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Set the connection to a pre-shared key, and enter the key again.</source>
        <translation>Configure la conexión con una clave previamente compartida y escriba la clave de nuevo.</translation>
    </message>
    <message>
        <source>Get a certificate that is valid and fits.</source>
        <translation>Consiga un certificado válido y adecuado.</translation>
    </message>
    <message>
        <source>Allow the way to sign in that the server asks for.</source>
        <translation>Permita el método de inicio de sesión que pide el servidor.</translation>
    </message>
    <message>
        <source>Set encryption to what the server asks for.</source>
        <translation>Ajuste el cifrado a lo que pide el servidor.</translation>
    </message>
    <message>
        <source>Turn on the LCP extensions.</source>
        <translation>Active las extensiones LCP.</translation>
    </message>
    <message>
        <source>Type your name and password again.</source>
        <translation>Escriba de nuevo su nombre y contraseña.</translation>
    </message>
    <message>
        <source>Look for a firewall rule that blocks the VPN.</source>
        <translation>Busque una regla de firewall que bloquee la VPN.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall products, and connect again.</source>
        <translation>Cierre otros productos de VPN y firewall, y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Check the Windows devices for VPN connections.</source>
        <translation>Compruebe los dispositivos de Windows para conexiones VPN.</translation>
    </message>
    <message>
        <source>Turn on the common internet protocol in the connection. (IPv4)</source>
        <translation>Active el protocolo de Internet habitual en la conexión. (IPv4)</translation>
    </message>
    <message>
        <source>Install the latest Windows updates, and restart.</source>
        <translation>Instale las últimas actualizaciones de Windows y reinicie.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>Ajuste la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Set the connection up again; the old one is kept under another name.</source>
        <translation>Configure de nuevo la conexión; la antigua se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>El servidor no aceptó su certificado.</translation>
    </message>
    <message>
        <source>It does not fit your account, or the server cannot tie it to you.</source>
        <translation>No corresponde a su cuenta, o el servidor no puede asociarlo con usted.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate.</source>
        <translation>Pregunte a quien emitió el certificado.</translation>
    </message>
    <message>
        <source>The sign-in failed inside Windows.</source>
        <translation>El inicio de sesión falló dentro de Windows.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The stored name or password may be damaged.</source>
        <translation>El túnel seguro está en pie, así que la clave es correcta. El nombre o la contraseña guardados pueden estar dañados.</translation>
    </message>
    <message>
        <source>Type your name and password again instead of using the stored ones.</source>
        <translation>Escriba de nuevo su nombre y contraseña en lugar de usar los guardados.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Su cuenta no puede iniciar sesión a esta hora del día.</translation>
    </message>
    <message>
        <source>Name and password were understood.</source>
        <translation>El nombre y la contraseña se entendieron.</translation>
    </message>
    <message>
        <source>Try again during the permitted hours, or ask whoever runs the server.</source>
        <translation>Inténtelo de nuevo en el horario permitido, o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server knows it, and does not let it in.</source>
        <translation>El servidor la conoce, y no la deja entrar.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account.</source>
        <translation>Pregunte a quien se ocupa de su cuenta.</translation>
    </message>
    <message>
        <source>The server knows you, and wants a new password.</source>
        <translation>El servidor le conoce, y quiere una contraseña nueva.</translation>
    </message>
    <message>
        <source>Change your password, then connect again.</source>
        <translation>Cambie su contraseña y después conecte de nuevo.</translation>
    </message>
    <message>
        <source>Name and password were right.</source>
        <translation>El nombre y la contraseña eran correctos.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account to permit it.</source>
        <translation>Pida a quien se ocupa de su cuenta que lo permita.</translation>
    </message>
    <message>
        <source>The server did not accept the name and the password.</source>
        <translation>El servidor no aceptó el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The way to sign in may also be the wrong one.</source>
        <translation>El túnel seguro está en pie, así que la clave es correcta. El método de inicio de sesión también puede ser el incorrecto.</translation>
    </message>
    <message>
        <source>Type your name and password again, with or without the name of your organisation.</source>
        <translation>Escriba de nuevo su nombre y contraseña, con o sin el nombre de su organización.</translation>
    </message>
    <message>
        <source>The sign-in needs an answer from you, and nobody was asked.</source>
        <translation>El inicio de sesión necesita una respuesta suya, y no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>A program dialled without showing a window.</source>
        <translation>Un programa inició la conexión sin mostrar una ventana.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows, where it can ask.</source>
        <translation>Conecte desde la configuración de red de Windows, donde se le puede preguntar.</translation>
    </message>
    <message>
        <source>It may not be the right server, or the password differs. It is safer not to go on.</source>
        <translation>Puede no ser el servidor correcto, o la contraseña difiere. Es más seguro no continuar.</translation>
    </message>
    <message>
        <source>Your sign-in needs a certificate, and this PC has none.</source>
        <translation>Su inicio de sesión necesita un certificado, y este equipo no tiene ninguno.</translation>
    </message>
    <message>
        <source>The connection is set to sign in with a certificate or a smart card.</source>
        <translation>La conexión está configurada para iniciar sesión con un certificado o una tarjeta inteligente.</translation>
    </message>
    <message>
        <source>Insert the smart card, or ask for a certificate.</source>
        <translation>Inserte la tarjeta inteligente, o pida un certificado.</translation>
    </message>
    <message>
        <source>Windows could not make sure that this is the right server.</source>
        <translation>Windows no pudo asegurarse de que este es el servidor correcto.</translation>
    </message>
    <message>
        <source>The certificate that it showed at the sign-in is not trusted here.</source>
        <translation>Aquí no se confía en el certificado que mostró en el inicio de sesión.</translation>
    </message>
    <message>
        <source>The rules of the server do not let you in this way.</source>
        <translation>Las reglas del servidor no le permiten entrar de esta forma.</translation>
    </message>
    <message>
        <source>Often it asks for another way to sign in than this connection uses.</source>
        <translation>A menudo pide un método de inicio de sesión distinto del que usa esta conexión.</translation>
    </message>
    <message>
        <source>The way to sign in that this connection uses is missing from this PC.</source>
        <translation>En este equipo falta el método de inicio de sesión que usa esta conexión.</translation>
    </message>
    <message>
        <source>It came with another product, or was removed (EAP).</source>
        <translation>Vino con otro producto, o se quitó (EAP).</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which way to sign in is right.</source>
        <translation>Pregunte a quien administra el servidor qué método de inicio de sesión es el correcto.</translation>
    </message>
    <message>
        <source>Your certificate has expired, or the date of this PC is wrong.</source>
        <translation>Su certificado ha caducado, o la fecha de este equipo es incorrecta.</translation>
    </message>
    <message>
        <source>The server only takes certificates that are valid today.</source>
        <translation>El servidor solo acepta certificados que sean válidos hoy.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn by whoever issued it.</source>
        <translation>El emisor de su certificado lo revocó.</translation>
    </message>
    <message>
        <source>It cannot be used any more.</source>
        <translation>Ya no se puede usar.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>Pida un certificado nuevo.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate that the server showed at the sign-in.</source>
        <translation>Windows no acepta el certificado que el servidor mostró en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, or it is made for another name.</source>
        <translation>Aquí no se conoce a su emisor, o se creó para otro nombre.</translation>
    </message>
    <message>
        <source>This PC knows no way to the server.</source>
        <translation>Este equipo no conoce ningún camino al servidor.</translation>
    </message>
    <message>
        <source>There is no internet connection, or another VPN has taken over the way.</source>
        <translation>No hay conexión a Internet, u otra VPN se ha quedado con el camino.</translation>
    </message>
    <message>
        <source>See whether web pages open, and end other VPN connections.</source>
        <translation>Vea si se abren páginas web, y termine otras conexiones VPN.</translation>
    </message>
    <message>
        <source>The server, or something on the way, cut the exchange off.</source>
        <translation>El servidor, o algo en el camino, cortó el intercambio.</translation>
    </message>
    <message>
        <source>The host may be up while its VPN service is not.</source>
        <translation>El equipo puede estar encendido aunque su servicio VPN no lo esté.</translation>
    </message>
    <message>
        <source>A program used the network in the wrong way.</source>
        <translation>Un programa usó la red de forma incorrecta.</translation>
    </message>
    <message>
        <source>This is a fault of a program, not of your connection.</source>
        <translation>Es un fallo de un programa, no de su conexión.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, save a report and send it to whoever looks after this PC.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, guarde un informe y envíelo a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>A program on this PC does not allow the request to be sent.</source>
        <translation>Un programa de este equipo no permite enviar la solicitud.</translation>
    </message>
    <message>
        <source>A firewall or another VPN product on this PC blocks it. Windows&apos; own VPN may still get through.</source>
        <translation>La bloquea un firewall u otro producto de VPN de este equipo. Es posible que la VPN de Windows sí pase.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall programs and try again.</source>
        <translation>Cierre otros programas de VPN y firewall e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program on this PC uses the port that the VPN needs.</source>
        <translation>Otro programa de este equipo usa el puerto que la VPN necesita.</translation>
    </message>
    <message>
        <source>It is often another VPN product (UDP 500 or 4500).</source>
        <translation>A menudo es otro producto de VPN (UDP 500 o 4500).</translation>
    </message>
    <message>
        <source>Let this program name the other program, then close it.</source>
        <translation>Deje que este programa indique el otro programa y después ciérrelo.</translation>
    </message>
    <message>
        <source>This PC cannot use the address it was given.</source>
        <translation>Este equipo no puede usar la dirección que se le dio.</translation>
    </message>
    <message>
        <source>There is no network of that kind, or the address is not a real one.</source>
        <translation>No hay ninguna red de ese tipo, o la dirección no es real.</translation>
    </message>
    <message>
        <source>See whether web pages open, and compare the address of the server.</source>
        <translation>Vea si se abren páginas web, y compare la dirección del servidor.</translation>
    </message>
    <message>
        <source>This PC has no network.</source>
        <translation>Este equipo no tiene red.</translation>
    </message>
    <message>
        <source>Nothing can be sent at all.</source>
        <translation>No se puede enviar nada.</translation>
    </message>
    <message>
        <source>Turn on the Wi-Fi or plug in the cable.</source>
        <translation>Active el Wi-Fi o conecte el cable.</translation>
    </message>
    <message>
        <source>This PC itself cut the exchange off.</source>
        <translation>Este mismo equipo cortó el intercambio.</translation>
    </message>
    <message>
        <source>A security product or a lost network does that.</source>
        <translation>Eso ocurre por un producto de seguridad o al perderse la red.</translation>
    </message>
    <message>
        <source>See whether web pages open, and close other VPN and firewall programs.</source>
        <translation>Vea si se abren páginas web, y cierre otros programas de VPN y firewall.</translation>
    </message>
    <message>
        <source>This PC has no room left for more network requests.</source>
        <translation>A este equipo no le queda espacio para más solicitudes de red.</translation>
    </message>
    <message>
        <source>Another program uses up what Windows has.</source>
        <translation>Otro programa agota lo que Windows tiene.</translation>
    </message>
    <message>
        <source>Restart this PC.</source>
        <translation>Reinicie este equipo.</translation>
    </message>
    <message>
        <source>No answer came back from the server.</source>
        <translation>No llegó ninguna respuesta del servidor.</translation>
    </message>
    <message>
        <source>It is down, or something on the way swallows the requests. Your password was not even tried.</source>
        <translation>Está apagado, o algo en el camino se traga las solicitudes. Su contraseña ni siquiera se probó.</translation>
    </message>
    <message>
        <source>The server is there, but no VPN service answers on it.</source>
        <translation>El servidor está ahí, pero ningún servicio VPN responde en él.</translation>
    </message>
    <message>
        <source>The service is not running, or the address belongs to another computer.</source>
        <translation>El servicio no está en ejecución, o la dirección pertenece a otro equipo.</translation>
    </message>
    <message>
        <source>Compare the address of the server with what you were given.</source>
        <translation>Compare la dirección del servidor con la que le dieron.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>El nombre del servidor es demasiado largo.</translation>
    </message>
    <message>
        <source>Something else than a name was typed or pasted.</source>
        <translation>Se escribió o se pegó algo que no es un nombre.</translation>
    </message>
    <message>
        <source>Type the name of the server again.</source>
        <translation>Escriba de nuevo el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server is not there.</source>
        <translation>El servidor no está ahí.</translation>
    </message>
    <message>
        <source>It is down, or its network is.</source>
        <translation>Está apagado, o lo está su red.</translation>
    </message>
    <message>
        <source>The name of the server does not exist, as far as this network knows.</source>
        <translation>El nombre del servidor no existe, según esta red.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>No se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Encontrar el servidor</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Llegar a él</translation>
    </message>
    <message>
        <source>Agree on keys</source>
        <translation>Acordar claves</translation>
    </message>
    <message>
        <source>Build the tunnel</source>
        <translation>Crear el túnel</translation>
    </message>
    <message>
        <source>Agree on PPP</source>
        <translation>Acordar PPP</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Get an address</source>
        <translation>Obtener una dirección</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectado</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la línea</translation>
    </message>
    <message>
        <source>Windows refused to dial: something in the connection or its device is wrong.</source>
        <translation>Windows no quiso marcar: algo está mal en la conexión o en su dispositivo.</translation>
    </message>
    <message>
        <source>The server asks for encryption that the connection does not give.</source>
        <translation>El servidor pide un cifrado que la conexión no ofrece.</translation>
    </message>
</context>
<context>
    <name>repair::BarButton</name>
    <message>
        <source>Windows asks for your consent first.</source>
        <translation>Windows pide antes su permiso.</translation>
    </message>
</context>
<context>
    <name>repair::BeforeAfter</name>
    <message>
        <source>now %1, will be %2</source>
        <translation>ahora %1, será %2</translation>
    </message>
</context>
<context>
    <name>repair::ButtonBar</name>
    <message>
        <source>Leads back and changes nothing.</source>
        <translation>Lleva atrás y no cambia nada.</translation>
    </message>
    <message>
        <source>Puts back what this repair changed.</source>
        <translation>Restaura lo que cambió esta reparación.</translation>
    </message>
    <message>
        <source>Another way to go on, beside the main button.</source>
        <translation>Otra forma de seguir, junto al botón principal.</translation>
    </message>
    <message>
        <source>The main button of this page, at the far end of the last line.</source>
        <translation>El botón principal de esta página, al final de la última línea.</translation>
    </message>
</context>
<context>
    <name>repair::Caller</name>
    <message>
        <source>The caller reads it at the bottom left, or on the last page.</source>
        <translation>Quien llama lo lee abajo a la izquierda, o en la última página.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the number of an error, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code is complete and has no typing error.</source>
        <translation>El código está completo y no tiene errores de escritura.</translation>
    </message>
    <message>
        <source>More could not be read</source>
        <translation>No se pudo leer más</translation>
    </message>
    <message>
        <source>Nothing wrong with the settings</source>
        <translation>No hay nada mal en la configuración</translation>
    </message>
    <message>
        <source>The caller&apos;s page shows the values; a code does not carry them.</source>
        <translation>Los valores se ven en la página de quien llama; un código no los contiene.</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows: %1</translation>
    </message>
    <message>
        <source>The caller sees: %1</source>
        <translation>Quien llama ve: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
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
        <translation>Escriba las cuatro palabras o los 13 caracteres</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>Quien llama ve</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>What the caller&apos;s PC found</source>
        <translation>Lo que encontró el equipo de quien llama</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>Qué probar a continuación</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>¿Tiene un código de quien llama?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;Copiar para el tique</translation>
    </message>
    <message>
        <source>&amp;Show the caller&apos;s page</source>
        <translation>&amp;Mostrar la página de quien llama</translation>
    </message>
    <message>
        <source>Capital letters, blanks and hyphens do not matter.</source>
        <translation>Las mayúsculas, los espacios y los guiones no importan.</translation>
    </message>
</context>
<context>
    <name>repair::ChangeRow</name>
    <message>
        <source>What is ticked is put back.</source>
        <translation>Lo marcado se restaura.</translation>
    </message>
</context>
<context>
    <name>repair::Check</name>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>%n valor de este equipo impide la VPN.</numerusform>
            <numerusform>%n valores de este equipo impiden la VPN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot cause error %1; may stop the connection later.</source>
        <translation>No puede causar el error %1; puede detener la conexión más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>y %n cambio más</numerusform>
            <numerusform>y %n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: your organisation manages it.</source>
        <translation>%1 no se pudo leer: lo administra su organización.</translation>
    </message>
    <message>
        <source>%1 could not be read in full.</source>
        <translation>%1 no se pudo leer por completo.</translation>
    </message>
    <message>
        <source>%1; code %2</source>
        <translation>%1; código %2</translation>
    </message>
    <message>
        <source>Looking at the settings of this PC</source>
        <translation>Revisando la configuración de este equipo</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. This takes a few seconds.</source>
        <translation>Al revisar no se cambia nada. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Asking the VPN server what it answers</source>
        <translation>Preguntando al servidor VPN qué responde</translation>
    </message>
    <message>
        <source>No password and no key is sent. This takes eight seconds at most.</source>
        <translation>No se envía ninguna contraseña ni clave. Tarda ocho segundos como máximo.</translation>
    </message>
    <message>
        <source>%1 could not be read in full: a library of Windows is missing.</source>
        <translation>%1 no se pudo leer por completo: falta una biblioteca de Windows.</translation>
    </message>
</context>
<context>
    <name>repair::CheckPage</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Comprobando...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>Pas&amp;o a paso</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>Pas&amp;o a paso</translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message>
        <source>Type a part of the name or of the server</source>
        <translation>Escriba una parte del nombre o del servidor</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>Filtrar las conexiones</translation>
    </message>
    <message>
        <source>Choose the VPN that does not work. The one that failed last is chosen already.</source>
        <translation>Elija la VPN que no funciona. La que falló la última vez ya está elegida.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>¿Tiene un código de quien llama?</translation>
    </message>
    <message>
        <source>For helpers: see what the caller&apos;s PC found.</source>
        <translation>Para quien ayuda: vea lo que encontró el equipo de quien llama.</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>Deshacer reparaciones anteriores</translation>
    </message>
    <message>
        <source>Put back what this wizard changed before.</source>
        <translation>Restaure lo que este asistente cambió antes.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>%n conexión no tiene esto en su nombre ni en su servidor. Escriba menos.</numerusform>
            <numerusform>Ninguna de las %n conexiones tiene esto en su nombre o servidor. Escriba menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>%1 de %n conexión. Se muestran las primeras %2; escriba más para ver otra.</numerusform>
            <numerusform>%1 de %n conexiones. Se muestran las primeras %2; escriba más para ver otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Which connection?</source>
        <translation>¿Qué conexión?</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>&amp;Comprobar esta conexión</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Restaurarla</translation>
    </message>
</context>
<context>
    <name>repair::CodeCard</name>
    <message>
        <source>Four words</source>
        <translation>Cuatro palabras</translation>
    </message>
    <message>
        <source>or 13 characters</source>
        <translation>o 13 caracteres</translation>
    </message>
</context>
<context>
    <name>repair::ConflictBox</name>
    <message>
        <source>Before the repair</source>
        <translation>Antes de la reparación</translation>
    </message>
    <message>
        <source>Set by the repair</source>
        <translation>Definido por la reparación</translation>
    </message>
    <message>
        <source>Now, changed by someone else</source>
        <translation>Ahora, cambiado por otra persona</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>Mantener lo que hay ahora: %1</translation>
    </message>
    <message>
        <source>Put back what was before: %1</source>
        <translation>Restaurar lo que había antes: %1</translation>
    </message>
</context>
<context>
    <name>repair::Connections</name>
    <message>
        <source>no server, only for you</source>
        <translation>sin servidor, solo para usted</translation>
    </message>
    <message>
        <source>%1, only for you</source>
        <translation>%1, solo para usted</translation>
    </message>
    <message>
        <source>no server, for all users of this PC</source>
        <translation>sin servidor, para todos los usuarios de este equipo</translation>
    </message>
    <message>
        <source>%1, for all users of this PC</source>
        <translation>%1, para todos los usuarios de este equipo</translation>
    </message>
    <message>
        <source>No attempt on record</source>
        <translation>Ningún intento registrado</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>The list of connections could not be read.</source>
        <translation>No se pudo leer la lista de conexiones.</translation>
    </message>
    <message>
        <source>Close other programs that show VPN connections, then press Look again.</source>
        <translation>Cierre otros programas que muestren conexiones VPN y después presione Buscar de nuevo.</translation>
    </message>
    <message>
        <source>If it stays so, call the help desk and read out this page.</source>
        <translation>Si sigue igual, llame al servicio de asistencia y lea en voz alta esta página.</translation>
    </message>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>Este equipo no tiene ninguna conexión VPN del tipo L2TP.</translation>
    </message>
    <message>
        <source>There is no VPN connection at all.</source>
        <translation>No hay ninguna conexión VPN.</translation>
    </message>
    <message>
        <source>There are connections of other types, which this wizard does not repair.</source>
        <translation>Hay conexiones de otros tipos, que este asistente no repara.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its name, the type and the key.</source>
        <translation>Pida a quien administra el servidor su nombre, el tipo y la clave.</translation>
    </message>
    <message>
        <source>Add the connection in Windows: Settings, Network and internet, VPN, Add VPN.</source>
        <translation>Agregue la conexión en Windows: Configuración, Red e Internet, VPN, Agregar VPN.</translation>
    </message>
    <message>
        <source>Then press Look again.</source>
        <translation>Después presione Buscar de nuevo.</translation>
    </message>
    <message>
        <source>The repair of %1 broke off in the middle. Some settings of this PC are still half changed; putting them back takes your consent.</source>
        <translation>La reparación de %1 se interrumpió a la mitad. Parte de la configuración de este equipo sigue a medio cambiar; restaurarla requiere su permiso.</translation>
    </message>
    <message>
        <source>An earlier repair broke off in the middle. Press Undo earlier repairs and put it back.</source>
        <translation>Una reparación anterior se interrumpió a la mitad. Presione Deshacer reparaciones anteriores y restáurela.</translation>
    </message>
</context>
<context>
    <name>repair::DetailsLog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What was done, line by line, each with its time.</source>
        <translation>Lo que se hizo, línea por línea, con su hora.</translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Buscando el servidor</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Llegando al servidor</translation>
    </message>
    <message>
        <source>Agreeing on keys</source>
        <translation>Acordando claves</translation>
    </message>
    <message>
        <source>Building the tunnel</source>
        <translation>Creando el túnel</translation>
    </message>
    <message>
        <source>Agreeing on how to talk inside the tunnel</source>
        <translation>Acordando cómo hablar dentro del túnel</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Getting an address</source>
        <translation>Obteniendo una dirección</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, error %2</translation>
    </message>
    <message>
        <source>%1 is connected for real, then hung up. The internet may pause briefly.</source>
        <translation>%1 se conecta de verdad y después se desconecta. Internet puede interrumpirse un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>%n de siete etapas completada.</numerusform>
            <numerusform>%n de siete etapas completadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused three times. Ask whoever runs the server before the account is locked.</source>
        <translation>Rechazado tres veces. Pregunte a quien administra el servidor antes de que se bloquee la cuenta.</translation>
    </message>
    <message>
        <source>Type user name and password as you were given them. They are used for this test only.</source>
        <translation>Escriba el nombre de usuario y la contraseña como se los dieron. Solo se usan para esta prueba.</translation>
    </message>
    <message>
        <source>The connection could not be tested.</source>
        <translation>No se pudo probar la conexión.</translation>
    </message>
</context>
<context>
    <name>repair::DialPage</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Sign-in for this test</source>
        <translation>Inicio de sesión para esta prueba</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Does it work now?</source>
        <translation>¿Funciona ahora?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>&amp;What is left?</source>
        <translation>&amp;Ver qué queda</translation>
    </message>
    <message>
        <source>Put &amp;everything back</source>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Conectar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>One page for whoever helps, without names, keys and passwords.</source>
        <translation>Una página para quien ayude, sin nombres, claves ni contraseñas.</translation>
    </message>
    <message>
        <source>It is used for this test only and is not kept.</source>
        <translation>Se usa solo para esta prueba y no se guarda.</translation>
    </message>
</context>
<context>
    <name>repair::Disclosure</name>
    <message>
        <source>Shows or hides what stands below it.</source>
        <translation>Muestra u oculta lo que hay debajo.</translation>
    </message>
</context>
<context>
    <name>repair::DonePage</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>Código para quien ayuda</translation>
    </message>
    <message>
        <source>It says what was found and where you are. It holds no name, no address and no key.</source>
        <translation>Dice lo que se encontró y dónde está usted. No contiene ningún nombre, dirección ni clave.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Deshacer todo</translation>
    </message>
    <message>
        <source>Restart &amp;later</source>
        <translation>Reiniciar &amp;más tarde</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>repair::FindingCard</name>
    <message>
        <source>needs a restart</source>
        <translation>requiere reiniciar</translation>
    </message>
    <message>
        <source>What is ticked is repaired.</source>
        <translation>Lo marcado se repara.</translation>
    </message>
</context>
<context>
    <name>repair::Glyph</name>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>estropeado</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>usted decide</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>espera un reinicio</translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message>
        <source>Picture of the connection</source>
        <translation>Imagen de la conexión</translation>
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
        <translation>No se probó ninguna de las siete etapas.</translation>
    </message>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>No se probó %n etapa más.</numerusform>
            <numerusform>No se probaron otras %n etapas.</numerusform>
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
        <translation>Una reparación anterior se interrumpió. Lo que había empezado se restauró primero.</translation>
    </message>
    <message>
        <source>Earlier attempts could not be read, so none is shown here.</source>
        <translation>No se pudieron leer los intentos anteriores, así que aquí no se muestra ninguno.</translation>
    </message>
    <message>
        <source>Caller&apos;s PC</source>
        <translation>Equipo de quien llama</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Read from the code</source>
        <translation>Leído del código</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Aún sin código</translation>
    </message>
    <message>
        <source>no name, no address</source>
        <translation>sin nombre, sin dirección</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>This window closes by itself as soon as what is under way is complete or put back.</source>
        <translation>Esta ventana se cierra sola en cuanto lo que está en curso se complete o se restaure.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, such as Documents.</source>
        <translation>El informe no se pudo guardar ahí. Elija otra carpeta, por ejemplo, Documentos.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>El informe se guardó: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>El código se copió.</translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message>
        <source>Key from your administrator</source>
        <translation>Clave de su administrador</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clave previamente compartida</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. Only the server can tell whether a key is right.</source>
        <translation>Pregunte a quien administra el servidor. Solo el servidor puede decir si una clave es correcta.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n carácter, un espacio. ¿Se copió por error?</numerusform>
            <numerusform>%n caracteres, con un espacio en un extremo. ¿Se copió por error?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n carácter, sin espacios en los extremos. Solo el servidor puede decir si es correcta.</numerusform>
            <numerusform>%n caracteres, sin espacios en los extremos. Solo el servidor puede decir si es correcta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Asks the server about this key. Nothing is stored or changed.</source>
        <translation>Pregunta al servidor por esta clave. No se guarda ni se cambia nada.</translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message>
        <source>&quot;%1&quot; is connected. Disconnect it first: testing a key now could end that connection.</source>
        <translation>&quot;%1&quot; está conectada. Desconéctela primero: probar una clave ahora podría terminar esa conexión.</translation>
    </message>
    <message>
        <source>The key was not tested.</source>
        <translation>La clave no se probó.</translation>
    </message>
    <message>
        <source>The server of this connection cannot be asked from here.</source>
        <translation>No se puede consultar desde aquí al servidor de esta conexión.</translation>
    </message>
    <message>
        <source>Asking the server whether this is its key...</source>
        <translation>Preguntando al servidor si esta es su clave...</translation>
    </message>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>Los servidores necesitan una pausa entre dos consultas. Se preguntará en %n segundo...</numerusform>
            <numerusform>Los servidores necesitan una pausa entre dos consultas. Se preguntará en %n segundos...</numerusform>
        </translation>
    </message>
    <message>
        <source>The key could not be tested: the server did not get that far.</source>
        <translation>No se pudo probar la clave: el servidor no llegó hasta ese punto.</translation>
    </message>
    <message>
        <source>To compare by phone with whoever runs the server: %1.</source>
        <translation>Para comparar por teléfono con quien administra el servidor: %1.</translation>
    </message>
</context>
<context>
    <name>repair::NoEntryPage</name>
    <message>
        <source>Have a code from a caller?</source>
        <translation>¿Tiene un código de quien llama?</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>Deshacer reparaciones anteriores</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No connection to repair</source>
        <translation>Ninguna conexión que reparar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>repair::Rail</name>
    <message>
        <source>Helper on the phone?
Read out these four words:</source>
        <translation>¿Le ayudan por teléfono?
Lea en voz alta estas cuatro palabras:</translation>
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
        <translation>Abre la página de este capítulo.</translation>
    </message>
</context>
<context>
    <name>repair::RepairPage</name>
    <message>
        <source>Stopping as soon as the change under way is complete or taken back.</source>
        <translation>Se detendrá en cuanto el cambio en curso se complete o se restaure.</translation>
    </message>
    <message>
        <source>Stop takes effect after the change that is under way.</source>
        <translation>Detener surte efecto después del cambio en curso.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>repair::Report</name>
    <message>
        <source>Made by L2TP Repair %1, %2</source>
        <translation>Creado por L2TP Repair %1, %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>Código para quien ayuda</translation>
    </message>
    <message>
        <source>This report holds no key, no password, and no name of a person, connection or server.</source>
        <translation>Este informe no contiene ninguna clave, contraseña ni nombre de persona, conexión o servidor.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>(a user name)</source>
        <translation>(un nombre de usuario)</translation>
    </message>
    <message>
        <source>(the connection)</source>
        <translation>(la conexión)</translation>
    </message>
    <message>
        <source>(the server)</source>
        <translation>(el servidor)</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>(este equipo)</translation>
    </message>
    <message>
        <source>L2TP Repair: report</source>
        <translation>L2TP Repair: informe</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>Lo que dice el propio servidor</translation>
    </message>
    <message>
        <source>(the organisation)</source>
        <translation>(la organización)</translation>
    </message>
    <message>
        <source>(an address)</source>
        <translation>(una dirección)</translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message>
        <source>Check all settings again</source>
        <translation>Comprobar de nuevo toda la configuración</translation>
    </message>
    <message>
        <source>new snapshot</source>
        <translation>nueva instantánea</translation>
    </message>
    <message>
        <source>The repair broke off in the middle.</source>
        <translation>La reparación se interrumpió a la mitad.</translation>
    </message>
    <message>
        <source>Windows did not allow the repair.</source>
        <translation>Windows no permitió la reparación.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Start it again and allow it, or ask an administrator.</source>
        <translation>Allí no se cambió nada. Inicie de nuevo y permítalo, o pida ayuda a un administrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>No se pudo hacer %n cambio.</numerusform>
            <numerusform>No se pudieron hacer %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not completed was put back. The others are in place.</source>
        <translation>Lo que se empezó y no se completó se restauró. Los demás cambios están aplicados.</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>La reparación se detuvo.</translation>
    </message>
    <message>
        <source>What was done before is in place and can be undone.</source>
        <translation>Lo que se hizo antes está aplicado y se puede deshacer.</translation>
    </message>
    <message>
        <source>Not everything could be changed.</source>
        <translation>No se pudo cambiar todo.</translation>
    </message>
    <message>
        <source>Somebody else changed a setting meanwhile, so it was left alone.</source>
        <translation>Alguien cambió un valor mientras tanto, así que no se tocó.</translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Se hicieron todos los cambios.</translation>
    </message>
    <message>
        <source>Next, the connection is tested for real.</source>
        <translation>A continuación se prueba la conexión de verdad.</translation>
    </message>
    <message>
        <source>Checking all settings again</source>
        <translation>Comprobando de nuevo toda la configuración</translation>
    </message>
    <message>
        <source>Change %1 of %2. Every old setting was saved first, so all of this can be undone.</source>
        <translation>Cambio %1 de %2. Antes se guardaron todos los valores anteriores, así que todo esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Every old setting was saved first, so all of this can be undone.</source>
        <translation>Antes se guardaron todos los valores anteriores, así que todo esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was changed, because Windows was not allowed to.</source>
        <translation>No se cambió nada, porque no se dio permiso a Windows.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Everything is as it was before the repair.</source>
        <translation>Todo está como antes de la reparación.</translation>
    </message>
    <message>
        <source>The repair is still listed under Undo, and can be made again.</source>
        <translation>La reparación sigue en la lista de Deshacer, y se puede volver a hacer.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 vuelve a funcionar.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>The test went through all seven stages.</source>
        <translation>La prueba pasó por las siete etapas.</translation>
    </message>
    <message>
        <source>The repair is made, and the connection was not tested.</source>
        <translation>La reparación está hecha, y la conexión no se probó.</translation>
    </message>
    <message>
        <source>Connect as usual to see whether it works.</source>
        <translation>Conecte como de costumbre para ver si funciona.</translation>
    </message>
    <message>
        <source>A setting waits for a restart; the wizard then checks again by itself.</source>
        <translation>Un valor espera un reinicio; después, el asistente vuelve a comprobar por sí solo.</translation>
    </message>
</context>
<context>
    <name>repair::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Shows or hides the letters typed here.</source>
        <translation>Muestra u oculta los caracteres escritos aquí.</translation>
    </message>
</context>
<context>
    <name>repair::SteadyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>repair::StepByStep</name>
    <message>
        <source>in order</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Nothing in this chapter applies to this connection.</source>
        <translation>Nada de este capítulo se aplica a esta conexión.</translation>
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
        <translation>Lo que este paso puede resolver</translation>
    </message>
    <message>
        <source>Where Windows has this</source>
        <translation>Dónde está esto en Windows</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Step %1 of 7: %2</source>
        <translation>Paso %1 de 7: %2</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>Aplicando...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Siguiente paso</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Apply this step</source>
        <translation>A&amp;plicar este paso</translation>
    </message>
</context>
<context>
    <name>repair::StepTable</name>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>Lo que debería haber</translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message>
        <source>This was changed again after the repair: %1</source>
        <translation>Esto se volvió a cambiar después de la reparación: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>It cannot be read now, so it is left alone.</source>
        <translation>Ahora no se puede leer, así que no se toca.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>%n cambio, deshecho</numerusform>
            <numerusform>%n cambios, deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put back.</source>
        <translation>No había nada que restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>%n cambio restaurado.</numerusform>
            <numerusform>%n cambios restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>%n cambio no se pudo restaurar y está como lo dejó la reparación.</numerusform>
            <numerusform>%n cambios no se pudieron restaurar y están como los dejó la reparación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message>
        <source>Open the folder with the saved settings</source>
        <translation>Abrir la carpeta con los valores guardados</translation>
    </message>
    <message>
        <source>This wizard has not changed anything on this PC yet.</source>
        <translation>Este asistente aún no ha cambiado nada en este equipo.</translation>
    </message>
    <message>
        <source>Everything this wizard changed can be put back. Nothing is overwritten without asking.</source>
        <translation>Todo lo que este asistente cambió se puede restaurar. Nada se sobrescribe sin preguntar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Putting back...</source>
        <translation>Restaurando...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>&amp;Deshacer %n cambio</numerusform>
            <numerusform>&amp;Deshacer %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Files with the old settings, to be used without this program.</source>
        <translation>Archivos con la configuración anterior, utilizables sin este programa.</translation>
    </message>
</context>
<context>
    <name>repair::When</name>
    <message>
        <source>d MMMM</source>
        <extracomment>Qt&apos;s date format: day and month in words</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s date format: day, month in words and year</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Failed today at %1</source>
        <translation>Falló hoy a las %1</translation>
    </message>
    <message>
        <source>Failed yesterday at %1</source>
        <translation>Falló ayer a las %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Falló el %1</translation>
    </message>
    <message>
        <source>Connected today at %1</source>
        <translation>Conectó hoy a las %1</translation>
    </message>
    <message>
        <source>Connected yesterday at %1</source>
        <translation>Conectó ayer a las %1</translation>
    </message>
    <message>
        <source>Connected on %1</source>
        <translation>Conectó el %1</translation>
    </message>
    <message>
        <source>Today, %1: repair of %2</source>
        <translation>Hoy, %1: reparación de %2</translation>
    </message>
    <message>
        <source>%1, %2: repair of %3</source>
        <extracomment>%1 is a day, %2 a time, %3 the name of a connection</extracomment>
        <translation>%1, %2: reparación de %3</translation>
    </message>
</context>
<context>
    <name>repair::WizardWindow</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Página %1, %2</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>The connection is set to L2TP/IPsec</source>
        <translation>La conexión está configurada como L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection tries several VPN types, and hides the real error</source>
        <translation>La conexión prueba varios tipos de VPN, y oculta el error real</translation>
    </message>
    <message>
        <source>Should this connection use L2TP/IPsec?</source>
        <translation>¿Debería esta conexión usar L2TP/IPsec?</translation>
    </message>
    <message>
        <source>With an automatic type Windows tries one after the other and reports only that all failed. (error 800)</source>
        <translation>Con un tipo automático, Windows prueba uno tras otro y solo informa de que todos fallaron. (error 800)</translation>
    </message>
    <message>
        <source>Error 800: the next try then shows the real error, or connects.</source>
        <translation>Error 800: el próximo intento muestra el error real, o conecta.</translation>
    </message>
    <message>
        <source>It cannot cure the error that was hidden until now.</source>
        <translation>No puede resolver el error que estaba oculto hasta ahora.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Type of VPN.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Seguridad › Tipo de VPN.</translation>
    </message>
    <message>
        <source>Setting the type to L2TP/IPsec</source>
        <translation>Ajustando el tipo a L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection uses its pre-shared key</source>
        <translation>La conexión usa su clave previamente compartida</translation>
    </message>
    <message>
        <source>The connection wants a certificate this PC does not have</source>
        <translation>La conexión quiere un certificado que este equipo no tiene</translation>
    </message>
    <message>
        <source>Does this VPN use a pre-shared key?</source>
        <translation>¿Usa esta VPN una clave previamente compartida?</translation>
    </message>
    <message>
        <source>Windows proves itself to the server by a key or by a certificate, and this connection is set to a certificate. (IPsec)</source>
        <translation>Windows se identifica ante el servidor con una clave o con un certificado, y esta conexión está configurada con un certificado. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 13806 and 789, when a key was meant.</source>
        <translation>Errores 766, 786, 13806 y 789, cuando correspondía una clave.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, nor a wrong password. (691)</source>
        <translation>No puede resolver una clave incorrecta ni una contraseña incorrecta. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Seguridad › Configuración avanzada.</translation>
    </message>
    <message>
        <source>Setting the connection to its key</source>
        <translation>Configurando la conexión con su clave</translation>
    </message>
    <message>
        <source>The pre-shared key is stored</source>
        <translation>La clave previamente compartida está guardada</translation>
    </message>
    <message>
        <source>The connection should use a key, but none is stored</source>
        <translation>La conexión debería usar una clave, pero no hay ninguna guardada</translation>
    </message>
    <message>
        <source>Was the key ever entered on this PC?</source>
        <translation>¿Se escribió alguna vez la clave en este equipo?</translation>
    </message>
    <message>
        <source>Without the key the server and this PC cannot agree. Only the server can tell whether a key is right. (IPsec)</source>
        <translation>Sin la clave, el servidor y este equipo no pueden ponerse de acuerdo. Solo el servidor puede decir si una clave es correcta. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 787, 789 and 811, when no key is stored.</source>
        <translation>Errores 766, 786, 787, 789 y 811, cuando no hay ninguna clave guardada.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password. (691)</source>
        <translation>No puede resolver una contraseña incorrecta. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings › Key.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Seguridad › Configuración avanzada › Clave.</translation>
    </message>
    <message>
        <source>Storing the key</source>
        <translation>Guardando la clave</translation>
    </message>
    <message>
        <source>The encryption setting suits the server</source>
        <translation>El valor de cifrado es adecuado para el servidor</translation>
    </message>
    <message>
        <source>The connection asks for an encryption that the server does not offer</source>
        <translation>La conexión pide un cifrado que el servidor no ofrece</translation>
    </message>
    <message>
        <source>Does the server need this encryption setting?</source>
        <translation>¿Necesita el servidor este valor de cifrado?</translation>
    </message>
    <message>
        <source>This is a second encryption inside the protected connection; IPsec encrypts everything anyway. (MPPE)</source>
        <translation>Es un segundo cifrado dentro de la conexión protegida; IPsec lo cifra todo de todos modos. (MPPE)</translation>
    </message>
    <message>
        <source>Errors 741 and 742, and 628 where the sign-in has no encryption.</source>
        <translation>Errores 741 y 742, y 628 cuando el inicio de sesión no tiene cifrado.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, so it cannot cure it.</source>
        <translation>No puede causar el error 789, así que no puede resolverlo.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Data encryption.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Seguridad › Cifrado de datos.</translation>
    </message>
    <message>
        <source>Setting the encryption</source>
        <translation>Ajustando el cifrado</translation>
    </message>
    <message>
        <source>The sign-in method of the server is allowed</source>
        <translation>El método de inicio de sesión del servidor está permitido</translation>
    </message>
    <message>
        <source>The connection allows no sign-in method that Windows still has</source>
        <translation>La conexión no permite ningún método de inicio de sesión que Windows todavía tenga</translation>
    </message>
    <message>
        <source>Does the server want another sign-in method?</source>
        <translation>¿Quiere el servidor otro método de inicio de sesión?</translation>
    </message>
    <message>
        <source>Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>El servidor y el equipo deben permitir el mismo modo de comprobar la contraseña. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>Errors 628, 691, 734 and 812, when the methods differ.</source>
        <translation>Errores 628, 691, 734 y 812, cuando los métodos difieren.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password, nor error 789, which comes before the sign-in.</source>
        <translation>No puede resolver una contraseña incorrecta ni el error 789, que ocurre antes del inicio de sesión.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Allow these protocols.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Seguridad › Permitir estos protocolos.</translation>
    </message>
    <message>
        <source>Allowing the sign-in method</source>
        <translation>Permitiendo el método de inicio de sesión</translation>
    </message>
    <message>
        <source>The LCP extensions are on</source>
        <translation>Las extensiones LCP están activadas</translation>
    </message>
    <message>
        <source>The LCP extensions are off, and the connection broke there</source>
        <translation>Las extensiones LCP están desactivadas, y la conexión se interrumpió ahí</translation>
    </message>
    <message>
        <source>Were the LCP extensions turned off on purpose?</source>
        <translation>¿Se desactivaron a propósito las extensiones LCP?</translation>
    </message>
    <message>
        <source>Newer servers expect them when the connection is set up. (PPP, LCP)</source>
        <translation>Los servidores más nuevos las esperan al establecer la conexión. (PPP, LCP)</translation>
    </message>
    <message>
        <source>Errors 628, 718 and 734.</source>
        <translation>Errores 628, 718 y 734.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, which comes before PPP, so it cannot cure it.</source>
        <translation>No puede causar el error 789, que ocurre antes de PPP, así que no puede resolverlo.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP extensions.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Opciones › Ajustes PPP › Habilitar extensiones LCP.</translation>
    </message>
    <message>
        <source>Turning the LCP extensions on</source>
        <translation>Activando las extensiones LCP</translation>
    </message>
    <message>
        <source>The connection uses IPv4</source>
        <translation>La conexión usa IPv4</translation>
    </message>
    <message>
        <source>The connection leaves out IPv4, so the server has no address to give</source>
        <translation>La conexión omite IPv4, así que el servidor no tiene ninguna dirección que dar</translation>
    </message>
    <message>
        <source>Should this connection use IPv4?</source>
        <translation>¿Debería esta conexión usar IPv4?</translation>
    </message>
    <message>
        <source>Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)</source>
        <translation>Casi todos los servidores VPN dan una dirección IPv4. (ExcludedProtocols)</translation>
    </message>
    <message>
        <source>Error 720, when IPv4 is not ticked.</source>
        <translation>Error 720, cuando IPv4 no está marcado.</translation>
    </message>
    <message>
        <source>It cannot cure a server that has run out of addresses, nor error 789.</source>
        <translation>No puede resolver que un servidor se quede sin direcciones, ni el error 789.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Networking › Internet Protocol Version 4.</source>
        <translation>Conexiones de red › la conexión › Propiedades › Funciones de red › Protocolo de Internet versión 4.</translation>
    </message>
    <message>
        <source>Turning IPv4 on for the connection</source>
        <translation>Activando IPv4 para la conexión</translation>
    </message>
    <message>
        <source>The connection was set up anew</source>
        <translation>La conexión se configuró de nuevo</translation>
    </message>
    <message>
        <source>The connection could not be set up anew</source>
        <translation>La conexión no se pudo configurar de nuevo</translation>
    </message>
    <message>
        <source>Set the connection up anew?</source>
        <translation>¿Configurar de nuevo la conexión?</translation>
    </message>
    <message>
        <source>A damaged entry can hold something that no check sees. The old one is kept under another name.</source>
        <translation>Una entrada dañada puede contener algo que ninguna comprobación ve. La antigua se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Errors 766, 786 and 789, when the entry itself is damaged.</source>
        <translation>Errores 766, 786 y 789, cuando la propia entrada está dañada.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a blocked network, or a service that is off.</source>
        <translation>No puede resolver una clave incorrecta, una red bloqueada ni un servicio deshabilitado.</translation>
    </message>
    <message>
        <source>Settings › Network &amp; internet › VPN › Add VPN.</source>
        <translation>Configuración › Red e Internet › VPN › Agregar VPN.</translation>
    </message>
    <message>
        <source>Setting the connection up anew</source>
        <translation>Configurando de nuevo la conexión</translation>
    </message>
    <message>
        <source>No firewall on this PC blocks the VPN</source>
        <translation>Ningún firewall de este equipo bloquea la VPN</translation>
    </message>
    <message>
        <source>A firewall on this PC blocks the VPN</source>
        <translation>Un firewall de este equipo bloquea la VPN</translation>
    </message>
    <message>
        <source>Is a firewall meant to block the VPN?</source>
        <translation>¿Debe un firewall bloquear la VPN?</translation>
    </message>
    <message>
        <source>A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)</source>
        <translation>Una regla que bloquea prevalece sobre todas las que permiten. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, once the rule is gone.</source>
        <translation>Errores 789, 792 y 809, una vez que la regla ya no está.</translation>
    </message>
    <message>
        <source>This program does not remove it: whoever made the rule can tell what it is for.</source>
        <translation>Este programa no la quita: quien creó la regla puede decir para qué sirve.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product.</source>
        <translation>Firewall de Windows Defender con seguridad avanzada (wf.msc), o la configuración del producto.</translation>
    </message>
    <message>
        <source>Looking for rules that block the VPN</source>
        <translation>Buscando reglas que bloqueen la VPN</translation>
    </message>
    <message>
        <source>Rules that let the VPN out are there</source>
        <translation>Existen reglas que permiten salir a la VPN</translation>
    </message>
    <message>
        <source>Rules that let the VPN out could not be added</source>
        <translation>No se pudieron agregar reglas que permitan salir a la VPN</translation>
    </message>
    <message>
        <source>Add rules that let the VPN out to its server?</source>
        <translation>¿Agregar reglas que permitan a la VPN salir hacia su servidor?</translation>
    </message>
    <message>
        <source>Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP 500, 4500, 1701)</source>
        <translation>Windows deja salir a la VPN por sí mismo; las reglas ayudan donde se bloquea el tráfico saliente. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, on a PC that blocks outgoing traffic.</source>
        <translation>Errores 789 y 809, en un equipo que bloquea el tráfico saliente.</translation>
    </message>
    <message>
        <source>It cannot win over a rule that blocks, nor over a firewall in the network.</source>
        <translation>No puede prevalecer sobre una regla que bloquea, ni sobre un firewall de la red.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules.</source>
        <translation>Firewall de Windows Defender con seguridad avanzada (wf.msc) › Reglas de salida.</translation>
    </message>
    <message>
        <source>Adding the firewall rules</source>
        <translation>Agregando las reglas de firewall</translation>
    </message>
    <message>
        <source>The firewall test was made</source>
        <translation>Se hizo la prueba del firewall</translation>
    </message>
    <message>
        <source>The firewall test could not be made</source>
        <translation>No se pudo hacer la prueba del firewall</translation>
    </message>
    <message>
        <source>Turn the firewall off for a few minutes to test?</source>
        <translation>¿Desactivar el firewall unos minutos para probar?</translation>
    </message>
    <message>
        <source>Windows exempts its own key service, so this test seldom shows anything.</source>
        <translation>Windows exime a su propio servicio de claves, así que esta prueba rara vez muestra algo.</translation>
    </message>
    <message>
        <source>Nothing for good: it only shows whether Windows Defender Firewall stands in the way.</source>
        <translation>Nada de forma permanente: solo muestra si Firewall de Windows Defender estorba.</translation>
    </message>
    <message>
        <source>It cannot show anything about other firewalls, or about the network.</source>
        <translation>No puede mostrar nada sobre otros firewalls ni sobre la red.</translation>
    </message>
    <message>
        <source>Windows Security › Firewall &amp; network protection.</source>
        <translation>Seguridad de Windows › Firewall y protección de red.</translation>
    </message>
    <message>
        <source>Turning the firewall off for the test</source>
        <translation>Desactivando el firewall para la prueba</translation>
    </message>
    <message>
        <source>IPsec to a server behind a router is allowed</source>
        <translation>Se permite IPsec con un servidor detrás de un router</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows does not allow that yet</source>
        <translation>El servidor está detrás de un router, y Windows aún no lo permite</translation>
    </message>
    <message>
        <source>Is the server behind a router, too?</source>
        <translation>¿El servidor también está detrás de un router?</translation>
    </message>
    <message>
        <source>By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)</source>
        <translation>De forma predeterminada, Windows rechaza IPsec con un servidor cuya dirección se traduce. (NAT traversal)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the server is behind a router or in a cloud.</source>
        <translation>Errores 789 y 809, cuando el servidor está detrás de un router o en una nube.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or blocked ports.</source>
        <translation>No puede resolver una clave incorrecta, una contraseña incorrecta ni puertos bloqueados.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</source>
        <translation>Editor del Registro › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</translation>
    </message>
    <message>
        <source>Allowing servers behind a router</source>
        <translation>Permitiendo servidores detrás de un router</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is where Windows reads it</source>
        <translation>El valor para servidores detrás de un router está donde Windows lo lee</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is not where Windows reads it</source>
        <translation>El valor para servidores detrás de un router no está donde Windows lo lee</translation>
    </message>
    <message>
        <source>Somebody meant to allow it, but Windows does not see that. (AssumeUDPEncapsulationContextOnSendRule)</source>
        <translation>Alguien quiso permitirlo, pero Windows no lo ve. (AssumeUDPEncapsulationContextOnSendRule)</translation>
    </message>
    <message>
        <source>Putting the setting where Windows reads it</source>
        <translation>Poniendo el valor donde Windows lo lee</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec</source>
        <translation>Windows protege L2TP con IPsec</translation>
    </message>
    <message>
        <source>IPsec is switched off for L2TP on this PC</source>
        <translation>IPsec está desactivado para L2TP en este equipo</translation>
    </message>
    <message>
        <source>Does another connection of this PC need L2TP without IPsec?</source>
        <translation>¿Otra conexión de este equipo necesita L2TP sin IPsec?</translation>
    </message>
    <message>
        <source>With IPsec switched off, the server sees an unprotected connection and does not answer. (ProhibitIpSec)</source>
        <translation>Con IPsec desactivado, el servidor ve una conexión sin protección y no responde. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this setting is on.</source>
        <translation>Errores 789, 791 y 809, cuando este valor está activado.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops working.</source>
        <translation>No puede resolver una clave incorrecta. Un proveedor de Internet que quiera L2TP sin IPsec deja de funcionar.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</source>
        <translation>Editor del Registro › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</translation>
    </message>
    <message>
        <source>Allowing Windows to protect L2TP</source>
        <translation>Permitiendo que Windows proteja L2TP</translation>
    </message>
    <message>
        <source>The filter service runs</source>
        <translation>El servicio de filtrado está en ejecución</translation>
    </message>
    <message>
        <source>The Windows service under the firewall and the VPN does not run</source>
        <translation>El servicio de Windows que sustenta el firewall y la VPN no está en ejecución</translation>
    </message>
    <message>
        <source>Should the filter service run?</source>
        <translation>¿Debería ejecutarse el servicio de filtrado?</translation>
    </message>
    <message>
        <source>The key service, the IPsec policy and the firewall stand on it. (service BFE, Base Filtering Engine)</source>
        <translation>El servicio de claves, la directiva IPsec y el firewall se apoyan en él. (servicio BFE, Motor de filtrado de base)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 827, when this service is switched off or stopped.</source>
        <translation>Errores 789, 791 y 827, cuando este servicio está deshabilitado o detenido.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or a network that blocks the VPN.</source>
        <translation>No puede resolver una clave incorrecta, una contraseña incorrecta ni una red que bloquea la VPN.</translation>
    </message>
    <message>
        <source>services.msc › Base Filtering Engine.</source>
        <translation>services.msc › Motor de filtrado de base.</translation>
    </message>
    <message>
        <source>Starting the filter service</source>
        <translation>Iniciando el servicio de filtrado</translation>
    </message>
    <message>
        <source>The service that dialling stands on can start</source>
        <translation>El servicio en que se apoya el servicio de conexión puede iniciarse</translation>
    </message>
    <message>
        <source>A Windows service that dialling stands on is switched off</source>
        <translation>Un servicio de Windows en que se apoya el servicio de conexión está deshabilitado</translation>
    </message>
    <message>
        <source>Should the service that dialling stands on be able to start?</source>
        <translation>¿Debería poder iniciarse el servicio en que se apoya el servicio de conexión?</translation>
    </message>
    <message>
        <source>No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)</source>
        <translation>Sin él no se puede conectar ninguna VPN de ningún tipo. (servicio SstpSvc, que RasMan necesita)</translation>
    </message>
    <message>
        <source>Errors 711 and 1068, where no VPN can be dialled at all.</source>
        <translation>Errores 711 y 1068, cuando no se puede conectar ninguna VPN.</translation>
    </message>
    <message>
        <source>It cannot cure an error that comes from the server.</source>
        <translation>No puede resolver un error que viene del servidor.</translation>
    </message>
    <message>
        <source>services.msc › Secure Socket Tunneling Protocol Service.</source>
        <translation>services.msc › Servicio de protocolo de túnel de sockets seguros.</translation>
    </message>
    <message>
        <source>Allowing the service that dialling stands on</source>
        <translation>Permitiendo el servicio en que se apoya el servicio de conexión</translation>
    </message>
    <message>
        <source>The dialling service can start</source>
        <translation>El servicio de conexión puede iniciarse</translation>
    </message>
    <message>
        <source>The Windows service that dials every VPN is switched off</source>
        <translation>El servicio de Windows que conecta todas las VPN está deshabilitado</translation>
    </message>
    <message>
        <source>Should the dialling service be able to start?</source>
        <translation>¿Debería poder iniciarse el servicio de conexión?</translation>
    </message>
    <message>
        <source>Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)</source>
        <translation>Windows conecta todas las VPN a través de él. (servicio RasMan, Administrador de conexiones de acceso remoto)</translation>
    </message>
    <message>
        <source>Errors 711, 1058 and 1068, where no VPN can be dialled at all.</source>
        <translation>Errores 711, 1058 y 1068, cuando no se puede conectar ninguna VPN.</translation>
    </message>
    <message>
        <source>services.msc › Remote Access Connection Manager.</source>
        <translation>services.msc › Administrador de conexiones de acceso remoto.</translation>
    </message>
    <message>
        <source>Starting the dialling service</source>
        <translation>Iniciando el servicio de conexión</translation>
    </message>
    <message>
        <source>The key service can start</source>
        <translation>El servicio de claves puede iniciarse</translation>
    </message>
    <message>
        <source>The Windows service that agrees on keys is not ready</source>
        <translation>El servicio de Windows que acuerda las claves no está listo</translation>
    </message>
    <message>
        <source>Should Windows agree on keys itself?</source>
        <translation>¿Debería Windows acordar las claves por sí mismo?</translation>
    </message>
    <message>
        <source>Without it no keys can be agreed with the server. (service IKEEXT)</source>
        <translation>Sin él no se pueden acordar claves con el servidor. (servicio IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789, 791, 809 and 827, when this service is switched off or deleted.</source>
        <translation>Errores 789, 791, 809 y 827, cuando este servicio está deshabilitado o eliminado.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, or a network that blocks the VPN.</source>
        <translation>No puede resolver una clave incorrecta ni una red que bloquea la VPN.</translation>
    </message>
    <message>
        <source>services.msc › IKE and AuthIP IPsec Keying Modules.</source>
        <translation>services.msc › Módulos de creación de claves de IPsec para IKE y AuthIP.</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Iniciando el servicio de claves</translation>
    </message>
    <message>
        <source>The IPsec policy service can start</source>
        <translation>El servicio de directiva IPsec puede iniciarse</translation>
    </message>
    <message>
        <source>The Windows service that sends L2TP through IPsec is not ready</source>
        <translation>El servicio de Windows que envía L2TP a través de IPsec no está listo</translation>
    </message>
    <message>
        <source>Should the IPsec policy service start by itself?</source>
        <translation>¿Debería iniciarse por sí solo el servicio de directiva IPsec?</translation>
    </message>
    <message>
        <source>It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)</source>
        <translation>Contiene la regla de que esta VPN se protege con IPsec. (servicio PolicyAgent)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this service is switched off or deleted.</source>
        <translation>Errores 789, 791 y 809, cuando este servicio está deshabilitado o eliminado.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent.</source>
        <translation>services.msc › Agente de directiva IPsec.</translation>
    </message>
    <message>
        <source>Starting the IPsec policy service</source>
        <translation>Iniciando el servicio de directiva IPsec</translation>
    </message>
    <message>
        <source>The IPsec services were restarted</source>
        <translation>Los servicios IPsec se reiniciaron</translation>
    </message>
    <message>
        <source>The IPsec services could not be restarted</source>
        <translation>Los servicios IPsec no se pudieron reiniciar</translation>
    </message>
    <message>
        <source>Restart the two IPsec services?</source>
        <translation>¿Reiniciar los dos servicios IPsec?</translation>
    </message>
    <message>
        <source>A service that hangs cannot be seen from outside; a restart gives it a fresh start. (PolicyAgent, IKEEXT)</source>
        <translation>Desde fuera no se ve si un servicio está atascado; al reiniciarlo empieza de cero. (PolicyAgent, IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789 and 791, when a service hangs.</source>
        <translation>Errores 789 y 791, cuando un servicio está atascado.</translation>
    </message>
    <message>
        <source>It cannot cure a setting that is wrong: after the restart it is still wrong.</source>
        <translation>No puede resolver un valor incorrecto: después de reiniciar sigue siendo incorrecto.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart.</source>
        <translation>services.msc › Agente de directiva IPsec y Módulos de creación de claves de IPsec para IKE y AuthIP › Reiniciar.</translation>
    </message>
    <message>
        <source>Restarting the IPsec services</source>
        <translation>Reiniciando los servicios IPsec</translation>
    </message>
    <message>
        <source>No other program holds the ports of the VPN</source>
        <translation>Ningún otro programa ocupa los puertos de la VPN</translation>
    </message>
    <message>
        <source>Another program holds the ports of the VPN</source>
        <translation>Otro programa ocupa los puertos de la VPN</translation>
    </message>
    <message>
        <source>Is another VPN program meant to be running?</source>
        <translation>¿Debe estar en ejecución otro programa de VPN?</translation>
    </message>
    <message>
        <source>Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, 1701)</source>
        <translation>Dos programas no pueden usar los mismos puertos, así que Windows puede no recibir ninguna respuesta. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, when another VPN program takes the answers.</source>
        <translation>Errores 789, 792 y 809, cuando otro programa de VPN se queda con las respuestas.</translation>
    </message>
    <message>
        <source>This program changes nothing here: close the other program, then connect again.</source>
        <translation>Este programa no cambia nada aquí: cierre el otro programa y después conecte de nuevo.</translation>
    </message>
    <message>
        <source>Task Manager › Details, or Settings › Apps › Installed apps.</source>
        <translation>Administrador de tareas › Detalles, o Configuración › Aplicaciones › Aplicaciones instaladas.</translation>
    </message>
    <message>
        <source>Looking for programs that hold the ports</source>
        <translation>Buscando programas que ocupen los puertos</translation>
    </message>
    <message>
        <source>A step that this version does not know</source>
        <translation>Un paso que esta versión no conoce</translation>
    </message>
    <message>
        <source>A step that this version does not know found something</source>
        <translation>Un paso que esta versión no conoce encontró algo</translation>
    </message>
    <message>
        <source>Is this PC also used with a newer version of this program?</source>
        <translation>¿Se usa también este equipo con una versión más reciente de este programa?</translation>
    </message>
    <message>
        <source>Another version of this program made this entry.</source>
        <translation>Otra versión de este programa creó esta entrada.</translation>
    </message>
    <message>
        <source>This version cannot tell.</source>
        <translation>Esta versión no puede saberlo.</translation>
    </message>
    <message>
        <source>Install the latest version of this program.</source>
        <translation>Instale la última versión de este programa.</translation>
    </message>
    <message>
        <source>Working on a step of another version</source>
        <translation>Trabajando en un paso de otra versión</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>NAT traversal</translation>
    </message>
    <message>
        <source>Security tab</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>PPP settings</source>
        <translation>Ajustes PPP</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Windows Update</source>
        <translation>Windows Update</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>This Windows build opens VPNs</source>
        <translation>Esta compilación de Windows abre las VPN</translation>
    </message>
    <message>
        <source>An update of Windows itself broke this kind of VPN</source>
        <translation>Una actualización del propio Windows estropeó este tipo de VPN</translation>
    </message>
    <message>
        <source>Has Windows been updated since this began?</source>
        <translation>¿Se ha actualizado Windows desde que esto empezó?</translation>
    </message>
    <message>
        <source>Some Windows updates broke VPN connections, and a later one mended them.</source>
        <translation>Algunas actualizaciones de Windows estropearon conexiones VPN, y una posterior las corrigió.</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the update is the cause.</source>
        <translation>Errores 789 y 809, cuando la actualización es la causa.</translation>
    </message>
    <message>
        <source>This program installs no updates; Windows Update does.</source>
        <translation>Este programa no instala actualizaciones; lo hace Windows Update.</translation>
    </message>
    <message>
        <source>Settings › Windows Update.</source>
        <translation>Configuración › Windows Update.</translation>
    </message>
    <message>
        <source>Reading the Windows build</source>
        <translation>Leyendo la compilación de Windows</translation>
    </message>
    <message>
        <source>Windows does not wait for a restart</source>
        <translation>Windows no espera un reinicio</translation>
    </message>
    <message>
        <source>Windows waits for a restart</source>
        <translation>Windows espera un reinicio</translation>
    </message>
    <message>
        <source>Restart this PC before changing more?</source>
        <translation>¿Reiniciar este equipo antes de cambiar más?</translation>
    </message>
    <message>
        <source>Updates and drivers that wait for a restart can leave the VPN half changed.</source>
        <translation>Las actualizaciones y los controladores que esperan un reinicio pueden dejar la VPN a medio cambiar.</translation>
    </message>
    <message>
        <source>Failures that began with an update or an installation.</source>
        <translation>Errores que empezaron con una actualización o una instalación.</translation>
    </message>
    <message>
        <source>Shutting down and turning on is not enough: choose Restart.</source>
        <translation>No basta con apagar y encender: elija Reiniciar.</translation>
    </message>
    <message>
        <source>Start › Power › Restart.</source>
        <translation>Inicio › Inicio/Apagado › Reiniciar.</translation>
    </message>
    <message>
        <source>Looking whether Windows waits for a restart</source>
        <translation>Viendo si Windows espera un reinicio</translation>
    </message>
    <message>
        <source>The device for L2TP connections is there</source>
        <translation>El dispositivo para conexiones L2TP está presente</translation>
    </message>
    <message>
        <source>The device for L2TP connections is missing</source>
        <translation>Falta el dispositivo para conexiones L2TP</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections removed on purpose?</source>
        <translation>¿Se quitó a propósito el dispositivo para conexiones L2TP?</translation>
    </message>
    <message>
        <source>Device Manager › Network adapters › Action › Scan for hardware changes.</source>
        <translation>Administrador de dispositivos › Adaptadores de red › Acción › Buscar cambios de hardware.</translation>
    </message>
    <message>
        <source>Bringing the device back</source>
        <translation>Recuperando el dispositivo</translation>
    </message>
    <message>
        <source>The device for L2TP connections is enabled</source>
        <translation>El dispositivo para conexiones L2TP está habilitado</translation>
    </message>
    <message>
        <source>The device for L2TP connections does not work</source>
        <translation>El dispositivo para conexiones L2TP no funciona</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections switched off on purpose?</source>
        <translation>¿Se deshabilitó a propósito el dispositivo para conexiones L2TP?</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 720, when the device or its driver is switched off.</source>
        <translation>Errores 633, 651 y 720, cuando el dispositivo o su controlador está deshabilitado.</translation>
    </message>
    <message>
        <source>Enabling the device</source>
        <translation>Habilitando el dispositivo</translation>
    </message>
    <message>
        <source>Windows looked for devices again</source>
        <translation>Windows buscó dispositivos de nuevo</translation>
    </message>
    <message>
        <source>Windows could not look for devices again</source>
        <translation>Windows no pudo buscar dispositivos de nuevo</translation>
    </message>
    <message>
        <source>Let Windows look for devices again?</source>
        <translation>¿Hacer que Windows busque dispositivos de nuevo?</translation>
    </message>
    <message>
        <source>A device that was lost comes back when Windows looks for it.</source>
        <translation>Un dispositivo que se perdió vuelve cuando Windows lo busca.</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 797, when a device was lost.</source>
        <translation>Errores 633, 651 y 797, cuando se perdió un dispositivo.</translation>
    </message>
    <message>
        <source>It cannot repair a device that is there and has a problem.</source>
        <translation>No puede reparar un dispositivo que está presente y tiene un problema.</translation>
    </message>
    <message>
        <source>Device Manager › Action › Scan for hardware changes.</source>
        <translation>Administrador de dispositivos › Acción › Buscar cambios de hardware.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Buscando dispositivos</translation>
    </message>
    <message>
        <source>Windows opens every L2TP connection through it. (WAN Miniport)</source>
        <translation>Windows abre todas las conexiones L2TP a través de él. (Minipuerto WAN)</translation>
    </message>
    <message>
        <source>Errors 633, 651, 720 and 797, when the device is gone.</source>
        <translation>Errores 633, 651, 720 y 797, cuando el dispositivo ya no existe.</translation>
    </message>
    <message>
        <source>Device Manager › Hidden devices › Network adapters › WAN Miniport.</source>
        <translation>Administrador de dispositivos › Dispositivos ocultos › Adaptadores de red › Minipuerto WAN.</translation>
    </message>
</context>
<context>
    <name>support-code</name>
    <message>
        <source>The first word cannot be right.</source>
        <translation>La primera palabra no puede ser correcta.</translation>
    </message>
    <message>
        <source>The second word cannot be right.</source>
        <translation>La segunda palabra no puede ser correcta.</translation>
    </message>
    <message>
        <source>The third word cannot be right.</source>
        <translation>La tercera palabra no puede ser correcta.</translation>
    </message>
    <message>
        <source>The fourth word cannot be right.</source>
        <translation>La cuarta palabra no puede ser correcta.</translation>
    </message>
    <message>
        <source>The first three characters cannot be right.</source>
        <translation>Los tres primeros caracteres no pueden ser correctos.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 cannot be right.</source>
        <translation>Los caracteres 4 a 6 no pueden ser correctos.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 cannot be right.</source>
        <translation>Los caracteres 7 a 9 no pueden ser correctos.</translation>
    </message>
    <message>
        <source>The last four characters cannot be right.</source>
        <translation>Los cuatro últimos caracteres no pueden ser correctos.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the first word.</source>
        <translation>Una letra es incorrecta, lo más probable en la primera palabra.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the second word.</source>
        <translation>Una letra es incorrecta, lo más probable en la segunda palabra.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the third word.</source>
        <translation>Una letra es incorrecta, lo más probable en la tercera palabra.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the fourth word.</source>
        <translation>Una letra es incorrecta, lo más probable en la cuarta palabra.</translation>
    </message>
    <message>
        <source>One of the first three characters is most likely wrong.</source>
        <translation>Lo más probable es que uno de los tres primeros caracteres sea incorrecto.</translation>
    </message>
    <message>
        <source>One of the characters 4 to 6 is most likely wrong.</source>
        <translation>Lo más probable es que uno de los caracteres 4 a 6 sea incorrecto.</translation>
    </message>
    <message>
        <source>One of the characters 7 to 9 is most likely wrong.</source>
        <translation>Lo más probable es que uno de los caracteres 7 a 9 sea incorrecto.</translation>
    </message>
    <message>
        <source>One of the last four characters is most likely wrong.</source>
        <translation>Lo más probable es que uno de los cuatro últimos caracteres sea incorrecto.</translation>
    </message>
    <message>
        <source>The first word is not complete.</source>
        <translation>La primera palabra no está completa.</translation>
    </message>
    <message>
        <source>The second word is missing or not complete.</source>
        <translation>La segunda palabra falta o no está completa.</translation>
    </message>
    <message>
        <source>The third word is missing or not complete.</source>
        <translation>La tercera palabra falta o no está completa.</translation>
    </message>
    <message>
        <source>The fourth word is missing or not complete.</source>
        <translation>La cuarta palabra falta o no está completa.</translation>
    </message>
    <message>
        <source>The first three characters are not complete.</source>
        <translation>Los tres primeros caracteres no están completos.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 are missing or not complete.</source>
        <translation>Los caracteres 4 a 6 faltan o no están completos.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 are missing or not complete.</source>
        <translation>Los caracteres 7 a 9 faltan o no están completos.</translation>
    </message>
    <message>
        <source>The last four characters are missing or not complete.</source>
        <translation>Los cuatro últimos caracteres faltan o no están completos.</translation>
    </message>
    <message>
        <source>Ask for the first word again, letter by letter.</source>
        <translation>Pida de nuevo la primera palabra, letra por letra.</translation>
    </message>
    <message>
        <source>Ask for the second word again, letter by letter.</source>
        <translation>Pida de nuevo la segunda palabra, letra por letra.</translation>
    </message>
    <message>
        <source>Ask for the third word again, letter by letter.</source>
        <translation>Pida de nuevo la tercera palabra, letra por letra.</translation>
    </message>
    <message>
        <source>Ask for the fourth word again, letter by letter.</source>
        <translation>Pida de nuevo la cuarta palabra, letra por letra.</translation>
    </message>
    <message>
        <source>Ask for the first three characters again.</source>
        <translation>Pida de nuevo los tres primeros caracteres.</translation>
    </message>
    <message>
        <source>Ask for characters 4 to 6 again.</source>
        <translation>Pida de nuevo los caracteres 4 a 6.</translation>
    </message>
    <message>
        <source>Ask for characters 7 to 9 again.</source>
        <translation>Pida de nuevo los caracteres 7 a 9.</translation>
    </message>
    <message>
        <source>Ask for the last four characters again.</source>
        <translation>Pida de nuevo los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>The first and the second word have changed places.</source>
        <translation>La primera y la segunda palabra están intercambiadas.</translation>
    </message>
    <message>
        <source>The second and the third word have changed places.</source>
        <translation>La segunda y la tercera palabra están intercambiadas.</translation>
    </message>
    <message>
        <source>The third and the fourth word have changed places.</source>
        <translation>La tercera y la cuarta palabra están intercambiadas.</translation>
    </message>
    <message>
        <source>Let the caller read the whole code again, slowly.</source>
        <translation>Pida a quien llama que lea de nuevo todo el código, despacio.</translation>
    </message>
    <message>
        <source>Type the two words the other way round.</source>
        <translation>Escriba las dos palabras en el orden inverso.</translation>
    </message>
    <message>
        <source>No code was typed.</source>
        <translation>No se escribió ningún código.</translation>
    </message>
    <message>
        <source>Ask for the four words at the bottom left of the caller&apos;s window.</source>
        <translation>Pida las cuatro palabras de abajo a la izquierda en la ventana de quien llama.</translation>
    </message>
    <message>
        <source>This is not a code of this program.</source>
        <translation>No es un código de este programa.</translation>
    </message>
    <message>
        <source>This is longer than a code.</source>
        <translation>Es más largo que un código.</translation>
    </message>
    <message>
        <source>A code has four words of five letters, or 13 characters.</source>
        <translation>Un código tiene cuatro palabras de cinco letras, o 13 caracteres.</translation>
    </message>
    <message>
        <source>The code is right, and a newer version of this program made it.</source>
        <translation>El código es correcto, y lo creó una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Get the newest version of this program, and type the code again.</source>
        <translation>Consiga la versión más reciente de este programa y escriba el código de nuevo.</translation>
    </message>
    <message>
        <source>Something in this code is wrong; where, it does not show.</source>
        <translation>Algo en este código es incorrecto; no se ve dónde.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>Page 1: Which connection?</source>
        <translation>Página 1: ¿Qué conexión?</translation>
    </message>
    <message>
        <source>Page 2: What is wrong</source>
        <translation>Página 2: Qué está mal</translation>
    </message>
    <message>
        <source>Page 3: Step by step</source>
        <translation>Página 3: Paso a paso</translation>
    </message>
    <message>
        <source>Page 4: Repairing</source>
        <translation>Página 4: Reparando</translation>
    </message>
    <message>
        <source>Page 5: Does it work now?</source>
        <translation>Página 5: ¿Funciona ahora?</translation>
    </message>
    <message>
        <source>Page 6: Done</source>
        <translation>Página 6: Listo</translation>
    </message>
    <message>
        <source>Page 7: Undo</source>
        <translation>Página 7: Deshacer</translation>
    </message>
    <message>
        <source>Page 8: Have a code from a caller?</source>
        <translation>Página 8: ¿Tiene un código de quien llama?</translation>
    </message>
    <message>
        <source>Page 3, step 1 of 7: Services</source>
        <translation>Página 3, paso 1 de 7: Servicios</translation>
    </message>
    <message>
        <source>Page 3, step 2 of 7: NAT traversal</source>
        <translation>Página 3, paso 2 de 7: NAT traversal</translation>
    </message>
    <message>
        <source>Page 3, step 3 of 7: Security tab</source>
        <translation>Página 3, paso 3 de 7: Seguridad</translation>
    </message>
    <message>
        <source>Page 3, step 4 of 7: PPP settings</source>
        <translation>Página 3, paso 4 de 7: Ajustes PPP</translation>
    </message>
    <message>
        <source>Page 3, step 5 of 7: Firewall</source>
        <translation>Página 3, paso 5 de 7: Firewall</translation>
    </message>
    <message>
        <source>Page 3, step 6 of 7: Profile</source>
        <translation>Página 3, paso 6 de 7: Perfil</translation>
    </message>
    <message>
        <source>Page 3, step 7 of 7: Windows Update</source>
        <translation>Página 3, paso 7 de 7: Windows Update</translation>
    </message>
    <message>
        <source>Page 3, last step: Devices</source>
        <translation>Página 3, último paso: Dispositivos</translation>
    </message>
    <message>
        <source>Does the caller have the key? The repair asks for it.</source>
        <translation>¿Tiene la clave quien llama? La reparación la solicita.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then let the caller tick that card; it needs a restart.</source>
        <translation>¿Está el servidor detrás de un router? Entonces pida a quien llama que marque esa tarjeta; requiere reiniciar.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then say: &quot;Type l2tp-repair fix --step nat-traversal-allowed.&quot;</source>
        <translation>¿Está el servidor detrás de un router? Entonces diga: &quot;Escriba l2tp-repair fix --step nat-traversal-allowed.&quot;</translation>
    </message>
    <message>
        <source>Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.</source>
        <translation>¿Otra VPN de ese equipo necesita L2TP sin IPsec? Si no, pida a quien llama que marque esa tarjeta.</translation>
    </message>
    <message>
        <source>Does another VPN there need L2TP without IPsec? If not: &quot;Type l2tp-repair fix --step ipsec-allowed.&quot;</source>
        <translation>¿Otra VPN de allí necesita L2TP sin IPsec? Si no: &quot;Escriba l2tp-repair fix --step ipsec-allowed.&quot;</translation>
    </message>
    <message>
        <source>Windows waits for a restart on that PC; let the caller restart it.</source>
        <translation>En ese equipo, Windows espera un reinicio; pida a quien llama que lo reinicie.</translation>
    </message>
    <message>
        <source>Say: &quot;Type l2tp-repair fix --all.&quot;</source>
        <translation>Diga: &quot;Escriba l2tp-repair fix --all.&quot;</translation>
    </message>
    <message>
        <source>Say: &quot;Press Repair, bottom right.&quot;</source>
        <translation>Diga: &quot;Presione Reparar, abajo a la derecha.&quot;</translation>
    </message>
    <message>
        <source>Say: &quot;Press the blue button, bottom right, on each page.&quot;</source>
        <translation>Diga: &quot;Presione el botón azul, abajo a la derecha, en cada página.&quot;</translation>
    </message>
    <message>
        <source>Let the caller check again; the code then tells what is left.</source>
        <translation>Pida a quien llama que compruebe de nuevo; el código dice entonces qué queda.</translation>
    </message>
    <message>
        <source>Say: &quot;Choose the connection and press the blue button, bottom right.&quot;</source>
        <translation>Diga: &quot;Elija la conexión y presione el botón azul, abajo a la derecha.&quot;</translation>
    </message>
    <message>
        <source>Let the caller wait until the bar is full, then press Next.</source>
        <translation>Pida a quien llama que espere hasta que la barra esté llena y después presione Siguiente.</translation>
    </message>
    <message>
        <source>Cards with a question mark: ask whoever runs the server before they are ticked.</source>
        <translation>Tarjetas con signo de interrogación: pregunte a quien administra el servidor antes de marcarlas.</translation>
    </message>
    <message>
        <source>That PC has no L2TP connection. Let the caller add one in Windows, with the server&apos;s name and the key.</source>
        <translation>Ese equipo no tiene ninguna conexión L2TP. Pida a quien llama que agregue una en Windows, con el nombre del servidor y la clave.</translation>
    </message>
    <message>
        <source>Ask for the error number in the message of Windows.</source>
        <translation>Pida el número de error del mensaje de Windows.</translation>
    </message>
    <message>
        <source>Some things could not be read. An administrator of that PC may see more.</source>
        <translation>Algunas cosas no se pudieron leer. Un administrador de ese equipo puede ver más.</translation>
    </message>
    <message>
        <source>Nothing was found. Let the caller test the connection.</source>
        <translation>No se encontró nada. Pida a quien llama que pruebe la conexión.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Older than Windows 10</source>
        <translation>Anterior a Windows 10</translation>
    </message>
    <message>
        <source>Windows 10, older than 1809</source>
        <translation>Windows 10, anterior a 1809</translation>
    </message>
    <message>
        <source>Newer than Windows 11, 25H2</source>
        <translation>Posterior a Windows 11, 25H2</translation>
    </message>
    <message>
        <source>The last try connected.</source>
        <translation>El último intento conectó.</translation>
    </message>
    <message>
        <source>No L2TP connection on that PC, or none chosen.</source>
        <translation>No hay ninguna conexión L2TP en ese equipo, o ninguna elegida.</translation>
    </message>
    <message>
        <source>No try to connect was seen.</source>
        <translation>No se vio ningún intento de conectar.</translation>
    </message>
    <message>
        <source>An error number that this program does not know.</source>
        <translation>Un número de error que este programa no conoce.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>Este equipo no tiene ninguna conexión VPN del tipo L2TP.</translation>
    </message>
    <message>
        <source>Add the connection in Windows, or name another one if it has another type.</source>
        <translation>Agregue la conexión en Windows, o indique otra si tiene otro tipo.</translation>
    </message>
    <message>
        <source>A setting of this PC keeps the VPN from connecting.</source>
        <translation>Un valor de este equipo impide que la VPN se conecte.</translation>
    </message>
    <message>
        <source>Repair what is marked as broken, then test the connection.</source>
        <translation>Repare lo que está marcado como estropeado y después pruebe la conexión.</translation>
    </message>
    <message>
        <source>A setting of this PC will keep the VPN from connecting.</source>
        <translation>Un valor de este equipo impedirá que la VPN se conecte.</translation>
    </message>
    <message>
        <source>A setting of this PC may not suit the VPN server.</source>
        <translation>Un valor de este equipo puede no ser adecuado para el servidor VPN.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what it needs, or try the marked steps one at a time.</source>
        <translation>Pregunte a quien administra el servidor qué necesita, o pruebe los pasos marcados de uno en uno.</translation>
    </message>
    <message>
        <source>The name of the VPN server leads nowhere.</source>
        <translation>El nombre del servidor VPN no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Compare the name with the one you were given, and see whether web pages open.</source>
        <translation>Compare el nombre con el que le dieron, y vea si se abren páginas web.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example. If that works, the first one blocks it.</source>
        <translation>Pruebe otra red, por ejemplo, la zona Wi-Fi de un teléfono. Si funciona, la primera lo bloquea.</translation>
    </message>
    <message>
        <source>This PC and the VPN server cannot agree on keys, and nothing on this PC explains it.</source>
        <translation>Este equipo y el servidor VPN no pueden acordar claves, y nada en este equipo lo explica.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again with care; then ask whoever runs the server to look at its log.</source>
        <translation>Escriba de nuevo con cuidado la clave previamente compartida; después pida a quien administra el servidor que mire su registro.</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one of the server.</source>
        <translation>La clave previamente compartida no es la del servidor.</translation>
    </message>
    <message>
        <source>Ask for the key again and type it with care.</source>
        <translation>Pida la clave de nuevo y escríbala con cuidado.</translation>
    </message>
    <message>
        <source>The VPN server answers, and does not accept this PC.</source>
        <translation>El servidor VPN responde, y no acepta este equipo.</translation>
    </message>
    <message>
        <source>Send the report to whoever runs the server.</source>
        <translation>Envíe el informe a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection after the keys were agreed.</source>
        <translation>El servidor VPN terminó la conexión después de acordar las claves.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>Pregunte a quien administra el servidor qué dice su registro sobre este intento.</translation>
    </message>
    <message>
        <source>The VPN server refuses this sign-in.</source>
        <translation>El servidor VPN rechaza este inicio de sesión.</translation>
    </message>
    <message>
        <source>Type user name and password again; then ask whoever runs the server about the account.</source>
        <translation>Escriba de nuevo el nombre de usuario y la contraseña; después pregunte por la cuenta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The connection fails, and nothing here says where.</source>
        <translation>La conexión falla, y nada aquí dice dónde.</translation>
    </message>
    <message>
        <source>Test the connection, which shows how far it gets.</source>
        <translation>Pruebe la conexión, lo que muestra hasta dónde llega.</translation>
    </message>
    <message>
        <source>Too much could not be read to say what is wrong.</source>
        <translation>No se pudo leer lo suficiente para decir qué está mal.</translation>
    </message>
    <message>
        <source>Run the check again as an administrator.</source>
        <translation>Ejecute de nuevo la comprobación como administrador.</translation>
    </message>
    <message>
        <source>Nothing on this PC is known to stop the VPN.</source>
        <translation>En este equipo no se conoce nada que detenga la VPN.</translation>
    </message>
    <message>
        <source>Test the connection to be sure.</source>
        <translation>Pruebe la conexión para estar seguro.</translation>
    </message>
    <message>
        <source>The check has finished.</source>
        <translation>La comprobación ha terminado.</translation>
    </message>
    <message>
        <source>Read what was found below.</source>
        <translation>Lea abajo lo que se encontró.</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>visto aquí</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>nowhere that can be seen from here</source>
        <translation>ningún lugar que se vea desde aquí</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>on the way to the server</source>
        <translation>en el camino al servidor</translation>
    </message>
    <message>
        <source>at the server</source>
        <translation>en el servidor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Nobody could say which address the VPN server&apos;s name has.</source>
        <translation>Nadie pudo decir qué dirección tiene el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>See whether web pages open; if not, this PC is not online or its DNS does not answer.</source>
        <translation>Compruebe si se abren páginas web; si no, este equipo no está en línea o su DNS no responde.</translation>
    </message>
    <message>
        <source>This PC is not connected to a network that leads to the VPN server.</source>
        <translation>Este PC no está conectado a ninguna red que lleve al servidor VPN.</translation>
    </message>
    <message>
        <source>Connect this PC to the network, then check again.</source>
        <translation>Conecte este equipo a la red y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>A firewall on this PC may keep the VPN from the server.</source>
        <translation>Puede que un firewall de este equipo impida que la VPN llegue al servidor.</translation>
    </message>
    <message>
        <source>It stopped the question of this program. Look into its settings for UDP 500 and 4500.</source>
        <translation>Detuvo la pregunta de este programa. Busque UDP 500 y 4500 en su configuración.</translation>
    </message>
    <message>
        <source>A firewall between this PC and the VPN server turns the VPN away.</source>
        <translation>Un firewall entre este equipo y el servidor VPN rechaza la VPN.</translation>
    </message>
    <message>
        <source>The VPN server answers on one of two ports only; the VPN needs both.</source>
        <translation>El servidor VPN solo responde en uno de los dos puertos; la VPN necesita ambos.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example; then ask whoever runs the server about UDP 500 and 4500.</source>
        <translation>Pruebe otra red, por ejemplo la zona wifi de un teléfono; después pregunte a quien administra el servidor por UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>The VPN server does not answer, and nothing here says why.</source>
        <translation>El servidor VPN no responde, y nada aquí indica por qué.</translation>
    </message>
    <message>
        <source>Compare the address, try another network (a phone&apos;s hotspot for example), and ask whether the server is on.</source>
        <translation>Compare la dirección, pruebe otra red (por ejemplo la zona wifi de un teléfono) y pregunte si el servidor está encendido.</translation>
    </message>
    <message>
        <source>Something is at the server&apos;s address, but no VPN service answers there.</source>
        <translation>Hay algo en la dirección del servidor, pero allí no responde ningún servicio VPN.</translation>
    </message>
    <message>
        <source>Compare the address, then ask whoever runs the server whether its VPN service is on.</source>
        <translation>Compare la dirección y después pregunte a quien administra el servidor si su servicio VPN está en marcha.</translation>
    </message>
    <message>
        <source>The VPN server takes no more requests at the moment.</source>
        <translation>El servidor VPN no acepta más solicitudes por el momento.</translation>
    </message>
    <message>
        <source>Wait half a minute, then check again.</source>
        <translation>Espere medio minuto y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>The VPN server answers, but does not seem to offer L2TP.</source>
        <translation>El servidor VPN responde, pero no parece ofrecer L2TP.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which kind of VPN it offers.</source>
        <translation>Pregunte a quien administra el servidor qué tipo de VPN ofrece.</translation>
    </message>
    <message>
        <source>The VPN server answers this program, but did not answer Windows.</source>
        <translation>El servidor VPN responde a este programa, pero no respondió a Windows.</translation>
    </message>
    <message>
        <source>Test the connection again; if it still fails, another program or the network stops what Windows sends.</source>
        <translation>Pruebe otra vez la conexión; si sigue fallando, otro programa o la red detiene lo que envía Windows.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>Este equipo no obtuvo ninguna dirección para la conexión.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it has addresses left; if so, Windows&apos; own network parts are damaged (WAN Miniport (IP)).</source>
        <translation>Pregunte a quien administra el servidor si le quedan direcciones; si es así, los componentes de red de Windows están dañados (Minipuerto WAN (IP)).</translation>
    </message>
</context>
</TS>
