<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>activity</name>
    <message>
        <source>Reading settings (%1 of %2)</source>
        <translation>正在读取设置 (%1/%2)</translation>
    </message>
    <message>
        <source>Reading settings (%1 of %2): %3</source>
        <translation>正在读取设置 (%1/%2)：%3</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2)</source>
        <translation>正在修复 (%1/%2)</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2): %3</source>
        <translation>正在修复 (%1/%2)：%3</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2)</source>
        <translation>正在重新检查 (%1/%2)</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2): %3</source>
        <translation>正在重新检查 (%1/%2)：%3</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2)</source>
        <translation>正在还原 (%1/%2)</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2): %3</source>
        <translation>正在还原 (%1/%2)：%3</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2)</source>
        <translation>正在拨号 (%1/%2)</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2): %3</source>
        <translation>正在拨号 (%1/%2)：%3</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2)</source>
        <translation>正在询问 VPN 服务器 (%1/%2)</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2): %3</source>
        <translation>正在询问 VPN 服务器 (%1/%2)：%3</translation>
    </message>
    <message>
        <source>The VPN server was asked a moment ago: asking again in %4 s</source>
        <translation>刚刚询问过 VPN 服务器：%4 秒后再次询问</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Type of VPN of %1</source>
        <translation>%1 的 VPN 类型</translation>
    </message>
    <message>
        <source>Type of VPN</source>
        <translation>VPN 类型</translation>
    </message>
    <message>
        <source>Authentication of %1</source>
        <translation>%1 的身份验证</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Data encryption of %1</source>
        <translation>%1 的数据加密</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>数据加密</translation>
    </message>
    <message>
        <source>Sign-in methods of %1</source>
        <translation>%1 的登录方法</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>登录方法</translation>
    </message>
    <message>
        <source>LCP extensions of %1</source>
        <translation>%1 的 LCP 扩展</translation>
    </message>
    <message>
        <source>LCP extensions</source>
        <translation>LCP 扩展</translation>
    </message>
    <message>
        <source>Protocols left out by %1</source>
        <translation>%1 排除的协议</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>排除的协议</translation>
    </message>
    <message>
        <source>Servers behind a router (%1\%2)</source>
        <translation>路由器后面的服务器 (%1\%2)</translation>
    </message>
    <message>
        <source>Servers behind a router</source>
        <translation>路由器后面的服务器</translation>
    </message>
    <message>
        <source>L2TP without IPsec (%1\%2)</source>
        <translation>不使用 IPsec 的 L2TP (%1\%2)</translation>
    </message>
    <message>
        <source>L2TP without IPsec</source>
        <translation>不使用 IPsec 的 L2TP</translation>
    </message>
    <message>
        <source>Program of a service (%1\%2)</source>
        <translation>服务的程序 (%1\%2)</translation>
    </message>
    <message>
        <source>Program of a service</source>
        <translation>服务的程序</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Start of the service %1</source>
        <translation>服务 %1 的启动</translation>
    </message>
    <message>
        <source>Registry value %1\%2</source>
        <translation>注册表值 %1\%2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%1 的 %2</translation>
    </message>
    <message>
        <source>Firewall rule %1</source>
        <translation>防火墙规则 %1</translation>
    </message>
    <message>
        <source>Firewall in your organisation&apos;s network</source>
        <translation>组织网络中的防火墙</translation>
    </message>
    <message>
        <source>Firewall in private networks</source>
        <translation>专用网络中的防火墙</translation>
    </message>
    <message>
        <source>Firewall in public networks</source>
        <translation>公用网络中的防火墙</translation>
    </message>
    <message>
        <source>Task that turns the firewall on again</source>
        <translation>重新打开防火墙的任务</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>启动服务 %1</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>停止服务 %1</translation>
    </message>
    <message>
        <source>Restart the services %1</source>
        <translation>重启服务 %1</translation>
    </message>
    <message>
        <source>Rename the connection %1 to %2</source>
        <translation>将连接 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Set up the connection %1 from what %2 says</source>
        <translation>按 %2 的内容设置连接 %1</translation>
    </message>
    <message>
        <source>Delete the connection %1 that the repair set up</source>
        <translation>删除修复时设置的连接 %1</translation>
    </message>
    <message>
        <source>Store the key that you type for %1</source>
        <translation>存储你为 %1 输入的密钥</translation>
    </message>
    <message>
        <source>Clear the key stored for %1</source>
        <translation>清除为 %1 存储的密钥</translation>
    </message>
    <message>
        <source>Let Windows look for devices again</source>
        <translation>让 Windows 重新查找设备</translation>
    </message>
    <message>
        <source>Every VPN connection of this PC is cut for a moment.</source>
        <translation>这台电脑的所有 VPN 连接会短暂中断。</translation>
    </message>
    <message>
        <source>A protection is lowered a little.</source>
        <translation>一项保护会略微降低。</translation>
    </message>
    <message>
        <source>Another program or server may rely on how it is now.</source>
        <translation>其他程序或服务器可能依赖当前的状态。</translation>
    </message>
    <message>
        <source>The pre-shared key must be typed again.</source>
        <translation>必须重新输入预共享密钥。</translation>
    </message>
    <message>
        <source>This PC is unprotected while it lasts.</source>
        <translation>在此期间，这台电脑不受保护。</translation>
    </message>
    <message>
        <source>Your organisation sets this by Group Policy, so it is not changed here. (%1)</source>
        <translation>此项由你的组织通过组策略设置，因此不在这里更改。(%1)</translation>
    </message>
    <message>
        <source>Your organisation manages this PC and sets this, so it is not changed here. (%1)</source>
        <translation>你的组织管理这台电脑并设置了此项，因此不在这里更改。(%1)</translation>
    </message>
    <message>
        <source>This is an Always On connection of your organisation, so it is not changed here. (%1)</source>
        <translation>这是你的组织的 Always On 连接，因此不在这里更改。(%1)</translation>
    </message>
    <message>
        <source>Another program made this connection, so it is not changed here. (%1)</source>
        <translation>此连接由其他程序创建，因此不在这里更改。(%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPTP first</source>
        <translation>先 PPTP</translation>
    </message>
    <message>
        <source>L2TP/IPsec</source>
        <translation>L2TP/IPsec</translation>
    </message>
    <message>
        <source>L2TP/IPsec first</source>
        <translation>先 L2TP/IPsec</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>先 SSTP</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>先 IKEv2</translation>
    </message>
    <message>
        <source>L2TP/IPsec, then SSTP</source>
        <translation>先 L2TP/IPsec，后 SSTP</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>先 IKEv2，后 SSTP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Pre-shared key for IKEv2 only</source>
        <translation>预共享密钥，仅用于 IKEv2</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Optional encryption</source>
        <translation>可选加密</translation>
    </message>
    <message>
        <source>Require encryption</source>
        <translation>需要加密</translation>
    </message>
    <message>
        <source>Maximum strength encryption</source>
        <translation>最大强度的加密</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>Not allowed, value 0</source>
        <translation>不允许，值为 0</translation>
    </message>
    <message>
        <source>Allowed for the server, value 1</source>
        <translation>对服务器允许，值为 1</translation>
    </message>
    <message>
        <source>Allowed, value 2</source>
        <translation>允许，值为 2</translation>
    </message>
    <message>
        <source>No, value 0</source>
        <translation>否，值为 0</translation>
    </message>
    <message>
        <source>Yes, value 1</source>
        <translation>是，值为 1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>条目数：%1</translation>
    </message>
    <message>
        <source>Automatic, delayed</source>
        <translation>自动(延迟启动)</translation>
    </message>
    <message>
        <source>With Windows</source>
        <translation>随 Windows 启动</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Could not be read (code %1)</source>
        <translation>无法读取 (代码 %1)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>Registry type %1, %2 B</source>
        <translation>注册表类型 %1，%2 B</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Blocks port %1 of %2</source>
        <translation>阻止 %2 的端口 %1</translation>
    </message>
    <message>
        <source>Allows port %1 of %2</source>
        <translation>允许 %2 的端口 %1</translation>
    </message>
    <message>
        <source>Armed, acts after %1 min</source>
        <translation>已就绪，%1 分钟后执行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>没有此规则</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>未就绪</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The record that makes undo possible cannot be written: %1 (code %3).</source>
        <translation>无法写入用于撤消的记录：%1 (代码 %3)。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make that folder writable, or name another one with --state.</source>
        <translation>未作任何更改。请让该文件夹可写，或用 --state 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full, and the record that makes undo possible cannot be written: %1.</source>
        <translation>磁盘已满，无法写入用于撤消的记录：%1。</translation>
    </message>
    <message>
        <source>Nothing further was changed. Make room and try again.</source>
        <translation>没有再作更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no VPN entry with the name &quot;%1&quot;.</source>
        <translation>没有名为“%1”的 VPN 条目。</translation>
    </message>
    <message>
        <source>Leave --profile out to take the entry that failed last.</source>
        <translation>省略 --profile 即可选用最近一次失败的条目。</translation>
    </message>
    <message>
        <source>More than one VPN entry has the name &quot;%1&quot;.</source>
        <translation>有多个 VPN 条目名为“%1”。</translation>
    </message>
    <message>
        <source>Say in which phonebook: --profile &quot;PHONEBOOK/NAME&quot;.</source>
        <translation>请指明电话簿：--profile &quot;PHONEBOOK/NAME&quot;。</translation>
    </message>
    <message>
        <source>One phonebook has more than one entry with the name &quot;%1&quot;.</source>
        <translation>一个电话簿中有多个条目名为“%1”。</translation>
    </message>
    <message>
        <source>Rename one of them in Windows; nobody can say which one it dials.</source>
        <translation>请在 Windows 中重命名其中一个；否则无法确定会拨哪一个。</translation>
    </message>
    <message>
        <source>There is no step with the name &quot;%1&quot;.</source>
        <translation>没有名为“%1”的步骤。</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair steps</source>
        <translation>查看所有步骤：l2tp-repair steps</translation>
    </message>
    <message>
        <source>There is no repair with the number &quot;%1&quot;.</source>
        <translation>没有编号为“%1”的修复。</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair history</source>
        <translation>查看所有修复：l2tp-repair history</translation>
    </message>
    <message>
        <source>Nothing of repair &quot;%1&quot; is left to take back.</source>
        <translation>修复“%1”已没有可撤回的内容。</translation>
    </message>
    <message>
        <source>See what was done with: l2tp-repair history</source>
        <translation>查看做过的更改：l2tp-repair history</translation>
    </message>
    <message>
        <source>There is no repair left to undo.</source>
        <translation>没有可撤消的修复。</translation>
    </message>
    <message>
        <source>Say which repair to undo.</source>
        <translation>请指明要撤消哪次修复。</translation>
    </message>
    <message>
        <source>Use --last for the newest one, or --run with its number.</source>
        <translation>用 --last 指定最近一次，或用 --run 加编号指定。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>See how it is used with: l2tp-repair --help</source>
        <translation>查看用法：l2tp-repair --help</translation>
    </message>
    <message>
        <source>There is no scenario with the name &quot;%1&quot;.</source>
        <translation>没有名为“%1”的情景。</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair scenario list</source>
        <translation>查看所有情景：l2tp-repair scenario list</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is not known here.</source>
        <translation>这里不认识代码“%1”。</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows.</source>
        <translation>请与 Windows 消息中的编号核对。</translation>
    </message>
    <message>
        <source>This PC has no L2TP entry to dial.</source>
        <translation>这台电脑没有可拨的 L2TP 条目。</translation>
    </message>
    <message>
        <source>Add the VPN connection in Windows first.</source>
        <translation>请先在 Windows 中添加 VPN 连接。</translation>
    </message>
    <message>
        <source>There is no simulated PC in %1.</source>
        <translation>%1 中没有模拟电脑。</translation>
    </message>
    <message>
        <source>Make one with: l2tp-repair scenario create office-vpn FILE</source>
        <translation>创建一个：l2tp-repair scenario create office-vpn FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected now, and was left alone.</source>
        <translation>“%1”现在已连接，因此未作改动。</translation>
    </message>
    <message>
        <source>Disconnect it, then test again.</source>
        <translation>请先断开它，然后再测试。</translation>
    </message>
    <message>
        <source>Another copy of this program is repairing this PC.</source>
        <translation>本程序的另一个副本正在修复这台电脑。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again. Nothing was changed by this one.</source>
        <translation>请等它完成后重试。这一个未作任何更改。</translation>
    </message>
    <message>
        <source>This program repairs Windows, and this is not Windows.</source>
        <translation>本程序用于修复 Windows，而这里不是 Windows。</translation>
    </message>
    <message>
        <source>Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.</source>
        <translation>在这里，可用 --pc simulated 演练，或用 --pc files:PATH 打开别人发来的文件。</translation>
    </message>
    <message>
        <source>Files that somebody sent can be looked at, not repaired.</source>
        <translation>别人发来的文件只能查看，不能修复。</translation>
    </message>
    <message>
        <source>See what would be done with: fix --what-if</source>
        <translation>查看会做哪些更改：fix --what-if</translation>
    </message>
    <message>
        <source>This version cannot open files: %1.</source>
        <translation>此版本无法打开文件：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which PC is meant.</source>
        <translation>“%1”没有说明是哪台电脑。</translation>
    </message>
    <message>
        <source>Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.</source>
        <translation>请使用 --pc this、--pc simulated、--pc simulated:FILE 或 --pc files:PATH。</translation>
    </message>
    <message>
        <source>This does not say which VPN server is meant.</source>
        <translation>这无法说明指的是哪台 VPN 服务器。</translation>
    </message>
    <message>
        <source>Type its name or address, for example vpn.example.com.</source>
        <translation>请输入其名称或地址，例如 vpn.example.com。</translation>
    </message>
    <message>
        <source>This pre-shared key is empty, or has a character that no key can have.</source>
        <translation>此预共享密钥为空，或者含有密钥中不可能出现的字符。</translation>
    </message>
    <message>
        <source>Type the key by hand, as you were given it.</source>
        <translation>请按照收到的内容手动输入密钥。</translation>
    </message>
    <message>
        <source>This is too long for a pre-shared key.</source>
        <translation>这对预共享密钥来说太长了。</translation>
    </message>
    <message>
        <source>See whether more than the key was copied.</source>
        <translation>请检查是否复制了密钥以外的内容。</translation>
    </message>
    <message>
        <source>The record of repair %1 was made on another PC.</source>
        <translation>修复 %1 的记录是在另一台电脑上生成的。</translation>
    </message>
    <message>
        <source>It is shown and never used here; undo that repair on its own PC.</source>
        <translation>它在这里只显示，绝不使用；请在它自己的电脑上撤消该修复。</translation>
    </message>
    <message>
        <source>The record of a repair is damaged or was edited (%1).</source>
        <translation>某次修复的记录已损坏或被编辑过 (%1)。</translation>
    </message>
    <message>
        <source>It is shown and never used; its folder holds undo.reg and the phonebook as it was.</source>
        <translation>它只显示，绝不使用；其文件夹中有 undo.reg 和原来的电话簿。</translation>
    </message>
    <message>
        <source>A newer version of this program made the record of a repair (%1).</source>
        <translation>某次修复的记录由本程序的较新版本生成 (%1)。</translation>
    </message>
    <message>
        <source>Undo it with that version.</source>
        <translation>请用该版本撤消。</translation>
    </message>
    <message>
        <source>There is no folder to keep records in, because %1 is not set.</source>
        <translation>没有可存放记录的文件夹，因为未设置 %1。</translation>
    </message>
    <message>
        <source>Name one with --state.</source>
        <translation>请用 --state 指定一个。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>未提供密钥或密码。</translation>
    </message>
    <message>
        <source>Type it when asked, or send it as one line to standard input.</source>
        <translation>请在询问时输入，或以一行文本发送到标准输入。</translation>
    </message>
    <message>
        <source>The service %1 was left running: another one that runs now needs it.</source>
        <translation>服务 %1 仍在运行：另一个正在运行的服务需要它。</translation>
    </message>
    <message>
        <source>Restart the PC if it should be stopped.</source>
        <translation>如果需要停止它，请重启电脑。</translation>
    </message>
    <message>
        <source>Consent was not given, so nothing was changed.</source>
        <translation>未获同意，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Start it again and allow it, or ask an administrator.</source>
        <translation>请重新开始并允许，或联系管理员。</translation>
    </message>
    <message>
        <source>This Windows is older than this program knows (build %1). Nothing was changed.</source>
        <translation>此 Windows 的版本比本程序所支持的更旧（内部版本 %1）。未作任何更改。</translation>
    </message>
    <message>
        <source>Use it on Windows 10 version 1809 (build 17763) or newer.</source>
        <translation>请在 Windows 10 版本 1809（内部版本 17763）或更新的版本上使用它。</translation>
    </message>
    <message>
        <source>Windows does not let this program restart the PC.</source>
        <translation>Windows 不允许本程序重启电脑。</translation>
    </message>
    <message>
        <source>Restart it from the Start menu: Restart, not Shut down.</source>
        <translation>请从“开始”菜单重启：选择“重启”，而不是“关机”。</translation>
    </message>
    <message>
        <source>Changing this needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>更改此项需要管理员权限。未作任何更改。</translation>
    </message>
    <message>
        <source>Start the program as an administrator, or use the wizard, which asks.</source>
        <translation>请以管理员身份启动本程序，或使用会请求权限的向导。</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights did not come up (%1).</source>
        <translation>具有管理员权限的辅助程序未能启动 (%1)。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, install this program anew.</source>
        <translation>未作任何更改。请重试；如果仍然如此，请重新安装本程序。</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights ended too early.</source>
        <translation>具有管理员权限的辅助程序过早结束。</translation>
    </message>
    <message>
        <source>Check again. What it left half done is put back as soon as you allow the next repair.</source>
        <translation>请重新检查。它未完成的部分，会在你允许下次修复时立即还原。</translation>
    </message>
    <message>
        <source>This PC is no longer as it was when the plan was made.</source>
        <translation>这台电脑的状态与制定计划时已不同。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again, and decide by what is there now.</source>
        <translation>未作任何更改。请重新检查，并根据当前情况决定。</translation>
    </message>
    <message>
        <source>The record asks for a change that no step of this program makes.</source>
        <translation>记录要求的更改不属于本程序的任何步骤。</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at that record.</source>
        <translation>未作任何更改。请让管理员查看该记录。</translation>
    </message>
    <message>
        <source>The folder for this PC&apos;s records was made by somebody else: %1.</source>
        <translation>这台电脑的记录文件夹是由别人创建的：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at it and remove it.</source>
        <translation>未作任何更改。请让管理员查看并删除它。</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>未找到：%1。</translation>
    </message>
    <message>
        <source>Compare the name with what is really there.</source>
        <translation>请将名称与实际存在的内容核对。</translation>
    </message>
    <message>
        <source>This program may not touch: %1.</source>
        <translation>本程序无权访问：%1。</translation>
    </message>
    <message>
        <source>Run it as a user who may, or as an administrator. Nothing was changed there.</source>
        <translation>请以有权限的用户或管理员身份运行。那里未作任何更改。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1.</source>
        <translation>其他人在此期间更改了它：%1。</translation>
    </message>
    <message>
        <source>Check again, and decide by what is there now.</source>
        <translation>请重新检查，并根据当前情况决定。</translation>
    </message>
    <message>
        <source>Another program is using this: %1.</source>
        <translation>其他程序正在使用它：%1。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等片刻后重试。</translation>
    </message>
    <message>
        <source>There was no answer in time (%2: %1).</source>
        <translation>未及时得到答复 (%2: %1)。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>无法使用：%1。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>This is damaged and was left alone: %1 (%2).</source>
        <translation>它已损坏，未作改动：%1 (%2)。</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the file.</source>
        <translation>请索取该文件的新副本。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this: %1 (%2).</source>
        <translation>它由本程序的较新版本写入：%1 (%2)。</translation>
    </message>
    <message>
        <source>Install that version, then try again.</source>
        <translation>请安装该版本，然后重试。</translation>
    </message>
    <message>
        <source>This is larger than this program accepts: %1.</source>
        <translation>它超出了本程序接受的大小：%1。</translation>
    </message>
    <message>
        <source>Make sure that it is the right file.</source>
        <translation>请确认这是正确的文件。</translation>
    </message>
    <message>
        <source>This cannot be done here (%2: %1).</source>
        <translation>这里无法做到 (%2: %1)。</translation>
    </message>
    <message>
        <source>The part of the system that would answer is not running (%2: %1).</source>
        <translation>负责答复的系统组件未运行 (%2: %1)。</translation>
    </message>
    <message>
        <source>Restart the PC and try again.</source>
        <translation>请重启电脑后重试。</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>磁盘已满：%1。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1 (%2, code %3).</source>
        <translation>无法读取或写入文件：%1 (%2，代码 %3)。</translation>
    </message>
    <message>
        <source>See whether the disk is there, writable and sound.</source>
        <translation>请查看磁盘是否存在、可写且完好。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The system refused (%2: %1, code %3).</source>
        <translation>系统拒绝了 (%2: %1，代码 %3)。</translation>
    </message>
    <message>
        <source>Look up the code with: l2tp-repair explain %3</source>
        <translation>查询该代码：l2tp-repair explain %3</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>你是不是指：%1？</translation>
    </message>
    <message>
        <source>Windows keeps the service %1 from being changed, even by administrators.</source>
        <translation>Windows 不允许更改服务 %1，管理员也不行。</translation>
    </message>
    <message>
        <source>In regedit, set Start to 2 under HKLM\SYSTEM\CurrentControlSet\Services\%1, then restart this PC.</source>
        <translation>请在 regedit 中将 HKLM\SYSTEM\CurrentControlSet\Services\%1 下的 Start 设为 2，然后重启此电脑。</translation>
    </message>
    <message>
        <source>No user name and password are stored for &quot;%1&quot;, so it was not dialled.</source>
        <translation>没有为“%1”保存用户名和密码，因此未拨号。</translation>
    </message>
    <message>
        <source>Type them for this test. On the command line: l2tp-repair test --user NAME</source>
        <translation>请为此次测试输入它们。命令行：l2tp-repair test --user NAME</translation>
    </message>
    <message>
        <source>Windows lacks a library that this needs: %1 (code %3).</source>
        <translation>Windows 缺少此操作所需的库：%1(代码 %3)。</translation>
    </message>
    <message>
        <source>Repair the files of Windows with: sfc /scannow</source>
        <translation>请用以下命令修复 Windows 的文件：sfc /scannow</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Nothing is wrong with this; you asked for it.</source>
        <translation>此项没有问题；这是你要求的。</translation>
    </message>
    <message>
        <source>This PC did not let it be read, so nothing is changed. (code %1)</source>
        <translation>这台电脑不允许读取它，因此不作更改。(代码 %1)</translation>
    </message>
    <message>
        <source>Whether a policy rules this could not be read, so nothing is changed.</source>
        <translation>无法读取此项是否由策略规定，因此不作更改。</translation>
    </message>
    <message>
        <source>The service is switched off, so nothing can start it. (service %1)</source>
        <translation>该服务已禁用，因此无法启动。(服务 %1)</translation>
    </message>
    <message>
        <source>%2 changed how the service %1 starts. (System log, event 7040)</source>
        <translation>%2 更改了服务 %1 的启动方式。(系统日志，事件 7040)</translation>
    </message>
    <message>
        <source>The service is not on this PC any more, as some tuning scripts leave it. (service %1)</source>
        <translation>该服务已不在这台电脑上，某些优化脚本会造成这种情况。(服务 %1)</translation>
    </message>
    <message>
        <source>The service may start, but it does not run. (service %1)</source>
        <translation>该服务可以启动，但没有运行。(服务 %1)</translation>
    </message>
    <message>
        <source>What starts the service by itself is missing, so it is gone after the next restart. (service %1)</source>
        <translation>缺少让该服务自行启动的设置，因此下次重启后它不会运行。(服务 %1)</translation>
    </message>
    <message>
        <source>Both services are switched off or missing, so a restart would not bring them back.</source>
        <translation>两个服务都已禁用或缺失，因此重启也不会让它们恢复。</translation>
    </message>
    <message>
        <source>%1 holds a port that the VPN needs. (UDP %2)</source>
        <translation>%1 占用了 VPN 需要的端口。(UDP %2)</translation>
    </message>
    <message>
        <source>%1 holds the ports instead, and may have switched the service off on purpose.</source>
        <translation>端口由 %1 占用，它可能有意禁用了该服务。</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it.</source>
        <translation>对服务器的测试表明，服务器前面有路由器。</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it, and another in front of this PC.</source>
        <translation>对服务器的测试表明，服务器前面有路由器，这台电脑前面也有。</translation>
    </message>
    <message>
        <source>There is a router in front of this PC. It seldom matters; tick this if whoever runs the server says so.</source>
        <translation>这台电脑前面有路由器。这通常没有影响；如果服务器管理员要求，请勾选此项。</translation>
    </message>
    <message>
        <source>Not to be seen from here. Tick this only if whoever runs the server says so.</source>
        <translation>从这里看不出来。仅在服务器管理员要求时勾选此项。</translation>
    </message>
    <message>
        <source>The setting is right, but it was changed after the last start of Windows. Restart this PC.</source>
        <translation>设置正确，但它是在 Windows 上次启动之后更改的。请重启这台电脑。</translation>
    </message>
    <message>
        <source>The setting is there, but not as a number, so Windows ignores it.</source>
        <translation>设置存在，但不是数字，因此 Windows 忽略它。</translation>
    </message>
    <message>
        <source>The setting is there, but it holds no number, so Windows ignores it.</source>
        <translation>设置存在，但不含数字，因此 Windows 忽略它。</translation>
    </message>
    <message>
        <source>There is a setting whose name only looks right, so Windows ignores it. (%1)</source>
        <translation>有一个设置只是名称看似正确，因此 Windows 忽略它。(%1)</translation>
    </message>
    <message>
        <source>The setting is there, but in a place where Windows does not look. (%1)</source>
        <translation>设置存在，但不在 Windows 查找的位置。(%1)</translation>
    </message>
    <message>
        <source>This PC is set to open L2TP without IPsec. Ask whoever set it up what for.</source>
        <translation>这台电脑设置为不使用 IPsec 打开 L2TP。请向设置者询问用途。</translation>
    </message>
    <message>
        <source>The last try ended with error 800, which only says that every type failed.</source>
        <translation>上次尝试以错误 800 结束，它只表示所有类型都失败了。</translation>
    </message>
    <message>
        <source>The connection tries several types. Tick this if your administrator names L2TP/IPsec.</source>
        <translation>此连接会尝试多种类型。如果管理员说的是 L2TP/IPsec，请勾选此项。</translation>
    </message>
    <message>
        <source>The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.</source>
        <translation>此连接设置为其他类型。仅在管理员说的是 L2TP/IPsec 时勾选此项。</translation>
    </message>
    <message>
        <source>A key is stored for this connection, but the connection does not use it.</source>
        <translation>此连接存储了密钥，但没有使用它。</translation>
    </message>
    <message>
        <source>The last try ended with error %1: no certificate was found.</source>
        <translation>上次尝试以错误 %1 结束：未找到证书。</translation>
    </message>
    <message>
        <source>Tick this if your administrator gave you a key rather than a certificate.</source>
        <translation>如果管理员给你的是密钥而不是证书，请勾选此项。</translation>
    </message>
    <message>
        <source>You will be asked for the key, for nobody can read a stored one.</source>
        <translation>将要求你输入密钥，因为存储的密钥无人能读取。</translation>
    </message>
    <message>
        <source>Windows says that no key is stored for this connection.</source>
        <translation>Windows 表示没有为此连接存储密钥。</translation>
    </message>
    <message>
        <source>The last try ended with error %1: one side does not have the encryption that is asked for.</source>
        <translation>上次尝试以错误 %1 结束：有一方不具备所要求的加密。</translation>
    </message>
    <message>
        <source>The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the server.</source>
        <translation>所允许的登录方法无法为此加密生成密钥。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The connection refuses this encryption. Some servers insist on it; ask whoever runs the server.</source>
        <translation>此连接拒绝这种加密。有些服务器坚持使用它；请询问服务器管理员。</translation>
    </message>
    <message>
        <source>Only methods are allowed that Windows has given up.</source>
        <translation>只允许了 Windows 已弃用的方法。</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.</source>
        <translation>上次尝试以错误 %1 结束，且不允许 MS-CHAP v2。请先核对密码。</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.</source>
        <translation>上次尝试以错误 %1 结束，且只允许 MS-CHAP v2。请先核对密码。</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.</source>
        <translation>上次尝试以错误 %1 结束，且不允许 PAP。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>They are off. Tick this unless the server is a very old one.</source>
        <translation>它们已关闭。除非服务器非常旧，否则请勾选此项。</translation>
    </message>
    <message>
        <source>They are off, and the last try ended with error %1, which can come from that.</source>
        <translation>它们已关闭，上次尝试以错误 %1 结束，这可能由此引起。</translation>
    </message>
    <message>
        <source>IPv4 is not ticked in this connection.</source>
        <translation>此连接未勾选 IPv4。</translation>
    </message>
    <message>
        <source>A rule of Windows Defender Firewall blocks it: %1. (UDP %2)</source>
        <translation>Windows Defender 防火墙的一条规则阻止了它：%1。(UDP %2)</translation>
    </message>
    <message>
        <source>%2 blocks it by its rule %1. (UDP %3)</source>
        <translation>%2 通过规则 %1 阻止了它。(UDP %3)</translation>
    </message>
    <message>
        <source>Your organisation manages the firewall, so settings made at this PC do not count.</source>
        <translation>你的组织管理防火墙，因此在这台电脑上所作的设置无效。</translation>
    </message>
    <message>
        <source>A test is running already; the firewall comes back by itself.</source>
        <translation>测试已在进行；防火墙会自行恢复。</translation>
    </message>
    <message>
        <source>The firewall turns itself on again after %1 min, and after a crash or a restart.</source>
        <translation>防火墙会在 %1 分钟后自行打开，崩溃或重启后也会打开。</translation>
    </message>
    <message>
        <source>%1 is connected now. Disconnect it first.</source>
        <translation>%1 现在已连接。请先断开它。</translation>
    </message>
    <message>
        <source>Somebody else manages this connection, so it is left alone.</source>
        <translation>此连接由其他人管理，因此不作改动。</translation>
    </message>
    <message>
        <source>This connection is hidden by the program that made it, so it is left alone.</source>
        <translation>此连接被创建它的程序隐藏，因此不作改动。</translation>
    </message>
    <message>
        <source>%1 is not in the list of connections any more.</source>
        <translation>%1 已不在连接列表中。</translation>
    </message>
    <message>
        <source>The connection as it is now stays in the list under the name %1.</source>
        <translation>当前的连接会以名称 %1 保留在列表中。</translation>
    </message>
    <message>
        <source>Windows %1 is known to break it since %2. The update %3 mends it.</source>
        <translation>已知 Windows %1 自 %2 起会破坏它。更新 %3 可修复。</translation>
    </message>
    <message>
        <source>Windows %1 is known to break some VPNs since %2. The update %3 mends it.</source>
        <translation>已知 Windows %1 自 %2 起会破坏某些 VPN。更新 %3 可修复。</translation>
    </message>
    <message>
        <source>Windows says so in its own list. (%1)</source>
        <translation>Windows 自己的列表中如此记载。(%1)</translation>
    </message>
    <message>
        <source>This version has no words for what another version found.</source>
        <translation>此版本无法描述另一版本发现的内容。</translation>
    </message>
    <message>
        <source>Windows does not know the device any more. It comes back when Windows looks for it. (%1)</source>
        <translation>Windows 已不认识该设备。Windows 查找时它会恢复。(%1)</translation>
    </message>
    <message>
        <source>Somebody or something switched it off. (%1, problem 22)</source>
        <translation>有人或某个程序禁用了它。(%1，问题 22)</translation>
    </message>
    <message>
        <source>Its driver is switched off, as some tuning scripts leave it. (%1, service %2)</source>
        <translation>它的驱动程序已禁用，某些优化脚本会造成这种情况。(%1，服务 %2)</translation>
    </message>
    <message>
        <source>It works again after a restart of this PC. (%1)</source>
        <translation>重启这台电脑后它会恢复工作。(%1)</translation>
    </message>
    <message>
        <source>Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. (%2)</source>
        <translation>Windows 报告问题 %1，需要手动处理：请卸载其他 VPN 程序，然后重启。(%2)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Changed, and the check no longer finds anything wrong here.</source>
        <translation>已更改，检查在这里不再发现问题。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed; nobody has looked again yet.</source>
        <translation>已更改；尚未重新检查。</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>Changed. Windows takes it into account after a restart.</source>
        <translation>已更改。重启后 Windows 才会采用。</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>原本就是这样。</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>未修复</translation>
    </message>
    <message>
        <source>Changed, but the check still finds the same problem.</source>
        <translation>已更改，但检查仍发现同样的问题。</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>Somebody else changed this since the check, so it was not touched.</source>
        <translation>检查之后其他人更改了它，因此未作改动。</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Windows did not allow it. Nothing was changed; an administrator may.</source>
        <translation>Windows 不允许。未作任何更改；管理员或许可以。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It could not be done, and what was begun was put back.</source>
        <translation>无法完成，已开始的部分已还原。</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>未全部完成</translation>
    </message>
    <message>
        <source>It could not be done, and not all of it could be put back. Try undo.</source>
        <translation>无法完成，且未能全部还原。请尝试撤消。</translation>
    </message>
    <message>
        <source>needs the key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>The pre-shared key was not given, so nothing was changed.</source>
        <translation>未提供预共享密钥，因此未作任何更改。</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>The repair was stopped before this had its turn.</source>
        <translation>在轮到此项之前，修复已停止。</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>It is as it was before the repair.</source>
        <translation>已恢复到修复前的状态。</translation>
    </message>
    <message>
        <source>already back</source>
        <translation>早已还原</translation>
    </message>
    <message>
        <source>It was as before the repair already.</source>
        <translation>它原已是修复前的状态。</translation>
    </message>
    <message>
        <source>Somebody else changed this since the repair, so it was not touched.</source>
        <translation>修复之后其他人更改了它，因此未作改动。</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>未还原</translation>
    </message>
    <message>
        <source>It could not be put back, and is as the repair left it.</source>
        <translation>无法还原，仍是修复后的状态。</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>recovery after an interruption</source>
        <translation>中断后的恢复</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>The server was asked only a moment ago. Wait half a minute and ask again.</source>
        <translation>刚刚才询问过服务器。请等半分钟再询问。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on the Internet. Check how it is written.</source>
        <translation>互联网上没有此服务器名称。请检查写法。</translation>
    </message>
    <message>
        <source>Nobody could say what the server&apos;s address is: is this PC online?</source>
        <translation>无法得知服务器的地址：这台电脑在线吗？</translation>
    </message>
    <message>
        <source>The server has an IPv6 address only; many networks cannot reach it for L2TP.</source>
        <translation>服务器只有 IPv6 地址；许多网络无法用它进行 L2TP 连接。</translation>
    </message>
    <message>
        <source>This PC has no way to the server&apos;s address: it is not connected to a network.</source>
        <translation>这台电脑没有到服务器地址的通路：它未连接网络。</translation>
    </message>
    <message>
        <source>The server&apos;s address is one of IPv6, and this PC has no way to those.</source>
        <translation>服务器的地址是 IPv6 地址，而此电脑无法到达 IPv6 地址。</translation>
    </message>
    <message>
        <source>A firewall on this PC stopped the question. Windows&apos; own service may still get through.</source>
        <translation>这台电脑上的防火墙拦截了询问。Windows 自己的服务也许仍能通过。</translation>
    </message>
    <message>
        <source>A firewall on the way says that it forbids this.</source>
        <translation>途中的防火墙表示禁止此操作。</translation>
    </message>
    <message>
        <source>Something answers that is no VPN server. (not IKE)</source>
        <translation>有东西答复，但不是 VPN 服务器。(非 IKE)</translation>
    </message>
    <message>
        <source>The server answers, and refuses this PC for a reason of its own.</source>
        <translation>服务器有答复，但因自身的原因拒绝这台电脑。</translation>
    </message>
    <message>
        <source>The server takes none of the security settings that Windows offers, but takes others.</source>
        <translation>服务器不接受 Windows 提供的任何安全设置，但接受其他设置。</translation>
    </message>
    <message>
        <source>The server answers and accepts what Windows offers. (IKEv1)</source>
        <translation>服务器有答复，并接受 Windows 提供的设置。(IKEv1)</translation>
    </message>
    <message>
        <source>UDP 4500 answers and UDP 500 does not. Windows always begins on 500.</source>
        <translation>UDP 4500 有答复，UDP 500 没有。Windows 总是从 500 开始。</translation>
    </message>
    <message>
        <source>UDP 500 answers and UDP 4500 does not; behind a router Windows needs both.</source>
        <translation>UDP 500 有答复，UDP 4500 没有；在路由器后面，Windows 两者都需要。</translation>
    </message>
    <message>
        <source>UDP 4500 does not answer. Without a router between, Windows does not need it.</source>
        <translation>UDP 4500 没有答复。如果中间没有路由器，Windows 不需要它。</translation>
    </message>
    <message>
        <source>The server asks for packets as if there were a router between, though there is none.</source>
        <translation>服务器要求数据包的形式如同中间有路由器，但其实没有。</translation>
    </message>
    <message>
        <source>Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here.</source>
        <translation>没有路由器时 Windows 使用 ESP (IP 协议 50)，从这里无法测试。</translation>
    </message>
    <message>
        <source>The key is right: server and PC proved it to each other.</source>
        <translation>密钥正确：服务器和电脑已相互证明。</translation>
    </message>
    <message>
        <source>The key is right, but the server refuses this PC for another reason.</source>
        <translation>密钥正确，但服务器因其他原因拒绝这台电脑。</translation>
    </message>
    <message>
        <source>The key is wrong.</source>
        <translation>密钥错误。</translation>
    </message>
    <message>
        <source>The key is very probably wrong.</source>
        <translation>密钥很可能错误。</translation>
    </message>
    <message>
        <source>It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same.</source>
        <translation>无法判断是密钥错误还是 UDP 4500 被阻止：两者看起来一样。</translation>
    </message>
    <message>
        <source>The server has no key for this PC: certificates only, or keys for other addresses.</source>
        <translation>服务器没有适用于这台电脑的密钥：只用证书，或密钥只给其他地址。</translation>
    </message>
    <message>
        <source>A way out: the server also offers SSTP.</source>
        <translation>一条出路：服务器还提供 SSTP。</translation>
    </message>
    <message>
        <source>A way out: the server also offers IKEv2.</source>
        <translation>一条出路：服务器还提供 IKEv2。</translation>
    </message>
    <message>
        <source>No key was typed.</source>
        <translation>未输入密钥。</translation>
    </message>
    <message>
        <source>The key begins with a blank.</source>
        <translation>密钥开头有空格。</translation>
    </message>
    <message>
        <source>The key ends with a blank.</source>
        <translation>密钥末尾有空格。</translation>
    </message>
    <message>
        <source>The key has a blank inside.</source>
        <translation>密钥中间有空格。</translation>
    </message>
    <message>
        <source>The key has typographic quotes, as a word processor makes them.</source>
        <translation>密钥含有文字处理软件生成的弯引号。</translation>
    </message>
    <message>
        <source>The key has a typographic dash or dots, as a word processor makes them.</source>
        <translation>密钥含有文字处理软件生成的破折号或省略号。</translation>
    </message>
    <message>
        <source>The key has a character that cannot be seen.</source>
        <translation>密钥含有不可见的字符。</translation>
    </message>
    <message>
        <source>The key has letters outside ASCII, which two systems may write differently.</source>
        <translation>密钥含有 ASCII 以外的字母，两个系统的写法可能不同。</translation>
    </message>
    <message>
        <source>The key has a tab, a line end or another control character.</source>
        <translation>密钥含有制表符、换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The key has a quote, which some servers take for the end of the key.</source>
        <translation>密钥含有引号，有些服务器会将其视为密钥的结尾。</translation>
    </message>
    <message>
        <source>The key has a backslash, which some servers read in their own way.</source>
        <translation>密钥含有反斜杠，有些服务器有自己的解读方式。</translation>
    </message>
    <message>
        <source>The key has a #, which some servers take for a comment.</source>
        <translation>密钥含有 #，有些服务器会将其视为注释。</translation>
    </message>
    <message>
        <source>The key begins with 0x or 0s, which some servers read as another alphabet.</source>
        <translation>密钥以 0x 或 0s 开头，有些服务器会按另一种编码解读。</translation>
    </message>
    <message>
        <source>The key has a 0 or an O: which of them is it?</source>
        <translation>密钥含有 0 或 O：究竟是哪一个？</translation>
    </message>
    <message>
        <source>The key has a 1, an l or an I: which of them is it?</source>
        <translation>密钥含有 1、l 或 I：究竟是哪一个？</translation>
    </message>
    <message>
        <source>The key has digits only.</source>
        <translation>密钥只有数字。</translation>
    </message>
    <message>
        <source>The key is short: it works, but is quickly guessed.</source>
        <translation>密钥较短：可以使用，但很容易被猜出。</translation>
    </message>
    <message>
        <source>The key is longer than Windows can hold.</source>
        <translation>密钥超出了 Windows 能保存的长度。</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 4500)</source>
        <translation>服务器在 %1 毫秒内答复。(UDP 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500 and 4500)</source>
        <translation>服务器在 %1 毫秒内答复。(UDP 500 和 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500)</source>
        <translation>服务器在 %1 毫秒内答复。(UDP 500)</translation>
    </message>
    <message>
        <source>Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and 4500.</source>
        <translation>没有任何回应：地址错误、服务器已关闭或繁忙，或者网络丢弃了 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on the way.</source>
        <translation>该地址上有设备，但在 UDP 500 和 4500 上没有回应：没有 L2TP、服务器繁忙，或者在途中丢失。</translation>
    </message>
    <message>
        <source>The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it.</source>
        <translation>该地址拒绝 UDP 500 或 4500：那里没有运行 VPN 服务，或者由防火墙代为回应。</translation>
    </message>
    <message>
        <source>The server seems to have too many unfinished requests. Wait half a minute and ask again.</source>
        <translation>服务器似乎有太多未完成的请求。请等待半分钟后再次询问。</translation>
    </message>
    <message>
        <source>The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there.</source>
        <translation>服务器只以 IKEv2 回应；L2TP/IPsec 需要 IKEv1，而那里似乎已将其关闭。</translation>
    </message>
    <message>
        <source>The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this address.</source>
        <translation>服务器有回应，但没有适合这台电脑的配置：安全设置不同、没有 L2TP，或者不针对此地址。</translation>
    </message>
    <message>
        <source>Windows will see the server behind a router: it needs the NAT setting for it.</source>
        <translation>Windows 会认为服务器位于路由器之后：为此需要 NAT 设置。</translation>
    </message>
    <message>
        <source>Windows will see no router before the server: the NAT setting is not needed for it.</source>
        <translation>Windows 不会看到服务器前有路由器：不需要 NAT 设置。</translation>
    </message>
    <message>
        <source>Windows will see this PC behind a router.</source>
        <translation>Windows 会认为这台电脑位于路由器之后。</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>收到的回应无法说明密钥是否正确。</translation>
    </message>
</context>
<context>
    <name>ras-error</name>
    <message>
        <source>A Windows service that the VPN needs is switched off.</source>
        <translation>VPN 需要的一个 Windows 服务已禁用。</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs stopped or does not start.</source>
        <translation>VPN 需要的一个 Windows 服务已停止或无法启动。</translation>
    </message>
    <message>
        <source>A Windows service cannot start, because one that it needs does not.</source>
        <translation>一个 Windows 服务无法启动，因为它依赖的服务未启动。</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs was removed from this PC.</source>
        <translation>VPN 需要的一个 Windows 服务已从这台电脑上删除。</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is missing. (WAN Miniport)</source>
        <translation>用于 VPN 连接的 Windows 设备缺失。(WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is switched off. (WAN Miniport)</source>
        <translation>用于 VPN 连接的 Windows 设备已禁用。(WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is damaged. (WAN Miniport)</source>
        <translation>用于 VPN 连接的 Windows 设备已损坏。(WAN Miniport)</translation>
    </message>
    <message>
        <source>Another VPN or security product has put a filter into the network of this PC.</source>
        <translation>其他 VPN 或安全产品在这台电脑的网络中加入了筛选器。</translation>
    </message>
    <message>
        <source>Another attempt, or a stuck Windows service, still holds the connection.</source>
        <translation>另一次尝试或卡住的 Windows 服务仍占用此连接。</translation>
    </message>
    <message>
        <source>Another attempt is still under way.</source>
        <translation>另一次尝试仍在进行。</translation>
    </message>
    <message>
        <source>The list of connections is damaged, or the connection is not in it. (rasphone.pbk)</source>
        <translation>连接列表已损坏，或此连接不在其中。(rasphone.pbk)</translation>
    </message>
    <message>
        <source>You have no right to change the list of connections. (rasphone.pbk)</source>
        <translation>你没有更改连接列表的权限。(rasphone.pbk)</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>这需要管理员。</translation>
    </message>
    <message>
        <source>The program that dialled made a mistake.</source>
        <translation>拨号的程序出了错。</translation>
    </message>
    <message>
        <source>Somebody ended the connection.</source>
        <translation>有人结束了连接。</translation>
    </message>
    <message>
        <source>The connection needs an answer from you, and nobody was asked.</source>
        <translation>连接需要你的答复，但没有询问任何人。</translation>
    </message>
    <message>
        <source>Internet sharing is active on this PC.</source>
        <translation>这台电脑上启用了 Internet 共享。</translation>
    </message>
    <message>
        <source>The name or address of the server is mistyped.</source>
        <translation>服务器的名称或地址输入有误。</translation>
    </message>
    <message>
        <source>This PC has no internet connection.</source>
        <translation>这台电脑没有互联网连接。</translation>
    </message>
    <message>
        <source>The network of this PC does not give out the address of the server. (DNS)</source>
        <translation>这台电脑所在的网络不提供服务器的地址。(DNS)</translation>
    </message>
    <message>
        <source>An old entry on this PC points the name of the server to another address. (hosts file)</source>
        <translation>这台电脑上的旧条目将服务器名称指向了其他地址。(hosts 文件)</translation>
    </message>
    <message>
        <source>A VPN is already up, and the name cannot be found through it.</source>
        <translation>已有 VPN 连接，通过它找不到该名称。</translation>
    </message>
    <message>
        <source>The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)</source>
        <translation>这台电脑或服务器的网络阻止了 VPN。(UDP 500 和 4500)</translation>
    </message>
    <message>
        <source>The server is down, or its VPN service is not running.</source>
        <translation>服务器已关闭，或其 VPN 服务未运行。</translation>
    </message>
    <message>
        <source>The server ignores the kind of request that L2TP begins with. (IKEv1)</source>
        <translation>服务器忽略 L2TP 开始时所用的请求类型。(IKEv1)</translation>
    </message>
    <message>
        <source>A router on the way blocks the encrypted data. (ESP)</source>
        <translation>途中的路由器阻止了加密数据。(ESP)</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows refuses such servers unless told otherwise.</source>
        <translation>服务器在路由器后面，而 Windows 默认拒绝这样的服务器。</translation>
    </message>
    <message>
        <source>Another VPN is active and takes over the traffic.</source>
        <translation>另一个 VPN 处于活动状态，并接管了流量。</translation>
    </message>
    <message>
        <source>A firewall product on this PC blocks the VPN.</source>
        <translation>这台电脑上的防火墙产品阻止了 VPN。</translation>
    </message>
    <message>
        <source>Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)</source>
        <translation>这台电脑上的其他程序占用了 VPN 的端口。(UDP 500 和 4500)</translation>
    </message>
    <message>
        <source>Another device behind the same router uses the same VPN server.</source>
        <translation>同一路由器后面的另一台设备正在使用同一个 VPN 服务器。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way. (MTU)</source>
        <translation>大数据包在途中丢失。(MTU)</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one that the server has.</source>
        <translation>预共享密钥与服务器上的不一致。</translation>
    </message>
    <message>
        <source>No pre-shared key is stored for this connection.</source>
        <translation>没有为此连接存储预共享密钥。</translation>
    </message>
    <message>
        <source>The connection is set to a certificate where a pre-shared key is meant.</source>
        <translation>此连接设置为使用证书，而本应使用预共享密钥。</translation>
    </message>
    <message>
        <source>This PC has no certificate that fits.</source>
        <translation>这台电脑没有合适的证书。</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>有证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of this PC has lost its private key.</source>
        <translation>这台电脑的证书丢失了私钥。</translation>
    </message>
    <message>
        <source>This PC or the server does not trust the issuer of a certificate.</source>
        <translation>这台电脑或服务器不信任某个证书的颁发者。</translation>
    </message>
    <message>
        <source>A certificate was withdrawn by whoever issued it.</source>
        <translation>有证书已被颁发者吊销。</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates cannot be read.</source>
        <translation>无法读取证书吊销列表。</translation>
    </message>
    <message>
        <source>A certificate does not fit the name or the purpose.</source>
        <translation>有证书与名称或用途不符。</translation>
    </message>
    <message>
        <source>The date or time of this PC is wrong.</source>
        <translation>这台电脑的日期或时间不正确。</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers.</source>
        <translation>服务器要求的安全设置与 Windows 提供的不同。</translation>
    </message>
    <message>
        <source>A rule of your organisation changes how connections are protected. (IPsec policy)</source>
        <translation>你的组织的一条规则改变了连接的保护方式。(IPsec 策略)</translation>
    </message>
    <message>
        <source>A setting on this PC forbids protecting L2TP. (ProhibitIpSec)</source>
        <translation>这台电脑上的一项设置禁止保护 L2TP。(ProhibitIpSec)</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks such connections.</source>
        <translation>此版本的 Windows 有会破坏此类连接的故障。</translation>
    </message>
    <message>
        <source>The name leads to another computer than the VPN server.</source>
        <translation>该名称指向的不是 VPN 服务器，而是另一台计算机。</translation>
    </message>
    <message>
        <source>Another attempt took the place of this one.</source>
        <translation>另一次尝试取代了这一次。</translation>
    </message>
    <message>
        <source>Too many attempts are under way at once.</source>
        <translation>同时进行的尝试过多。</translation>
    </message>
    <message>
        <source>The server has a fault, or its settings do not fit; only its log can tell.</source>
        <translation>服务器有故障，或其设置不符；只有它的日志能说明。</translation>
    </message>
    <message>
        <source>The connection tries every VPN type, which hides the real error.</source>
        <translation>此连接会尝试所有 VPN 类型，掩盖了真正的错误。</translation>
    </message>
    <message>
        <source>The connection is set to another VPN type than the server offers.</source>
        <translation>此连接设置的 VPN 类型与服务器提供的不同。</translation>
    </message>
    <message>
        <source>A router on the way blocks the older VPN type PPTP. (GRE)</source>
        <translation>途中的路由器阻止了较旧的 VPN 类型 PPTP。(GRE)</translation>
    </message>
    <message>
        <source>The way to this VPN type is closed on the network. (TCP)</source>
        <translation>网络中通往此 VPN 类型的通路已关闭。(TCP)</translation>
    </message>
    <message>
        <source>The internet line or its modem reports an error.</source>
        <translation>互联网线路或其调制解调器报告了错误。</translation>
    </message>
    <message>
        <source>The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>此连接与服务器没有共同的登录方法。(PAP、CHAP、MS-CHAP v2)</translation>
    </message>
    <message>
        <source>The connection asks for another level of encryption than the server gives.</source>
        <translation>此连接要求的加密级别与服务器提供的不同。</translation>
    </message>
    <message>
        <source>Extensions that the server expects are switched off. (LCP extensions)</source>
        <translation>服务器期望的扩展已关闭。(LCP 扩展)</translation>
    </message>
    <message>
        <source>The server built the tunnel, and then does not speak inside it.</source>
        <translation>服务器建立了隧道，但随后在其中没有回应。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The name of your organisation is missing before your name, or should not be there.</source>
        <translation>用户名前缺少你的组织的名称，或不应有该名称。</translation>
    </message>
    <message>
        <source>Your account is locked after too many attempts.</source>
        <translation>你的帐户因尝试次数过多而被锁定。</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>你的帐户已停用。</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>你的密码已过期。</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time.</source>
        <translation>你的帐户此时不能登录。</translation>
    </message>
    <message>
        <source>Your account has no permission to use the VPN.</source>
        <translation>你的帐户没有使用 VPN 的权限。</translation>
    </message>
    <message>
        <source>A rule of the server does not let you in.</source>
        <translation>服务器的一条规则不允许你进入。</translation>
    </message>
    <message>
        <source>Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)</source>
        <translation>Windows 保护你存储的登录信息，不将其交给 VPN。(Credential Guard)</translation>
    </message>
    <message>
        <source>The connection sends your Windows sign-in instead of the one for the VPN.</source>
        <translation>此连接发送的是你的 Windows 登录信息，而不是 VPN 的。</translation>
    </message>
    <message>
        <source>The way to sign in is not installed on this PC. (EAP)</source>
        <translation>这台电脑上未安装该登录方法。(EAP)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password.</source>
        <translation>服务器无法证明它知道你的密码。</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>服务器已没有可分配的地址。</translation>
    </message>
    <message>
        <source>The connection leaves out the common internet protocol. (IPv4)</source>
        <translation>此连接排除了通用的 Internet 协议。(IPv4)</translation>
    </message>
    <message>
        <source>The internet protocol is cut off from the device for VPN connections. (WAN Miniport)</source>
        <translation>Internet 协议与用于 VPN 连接的设备脱离了。(WAN Miniport)</translation>
    </message>
    <message>
        <source>The server refuses the fixed address that the connection asks for.</source>
        <translation>服务器拒绝此连接要求的固定地址。</translation>
    </message>
    <message>
        <source>The network of this PC changed.</source>
        <translation>这台电脑的网络发生了变化。</translation>
    </message>
    <message>
        <source>The line to the server loses too much.</source>
        <translation>到服务器的线路丢失数据过多。</translation>
    </message>
    <message>
        <source>A router on the way forgot the connection.</source>
        <translation>途中的路由器遗忘了此连接。</translation>
    </message>
    <message>
        <source>The server restarted, or closed the connection.</source>
        <translation>服务器已重启，或关闭了连接。</translation>
    </message>
    <message>
        <source>Nothing went through the connection for a while.</source>
        <translation>连接有一段时间没有传输任何数据。</translation>
    </message>
    <message>
        <source>This PC went to sleep.</source>
        <translation>这台电脑进入了睡眠状态。</translation>
    </message>
    <message>
        <source>This PC and the server found no security settings that both accept.</source>
        <translation>这台电脑和服务器没有找到双方都接受的安全设置。</translation>
    </message>
    <message>
        <source>The server asks for other settings than Windows offers. Your password was not even tried.</source>
        <translation>服务器要求的设置与 Windows 提供的不同。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program ask the server what it accepts, and show the answer to whoever runs it.</source>
        <translation>让本程序询问服务器接受什么，并将答复给服务器管理员看。</translation>
    </message>
    <message>
        <source>This PC and the server could not agree on keys for the secure connection.</source>
        <translation>这台电脑和服务器未能就安全连接的密钥达成一致。</translation>
    </message>
    <message>
        <source>It broke before the sign-in, and Windows does not say why. Your password was not even tried.</source>
        <translation>连接在登录前中断，Windows 未说明原因。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program check the services and the pre-shared key first.</source>
        <translation>让本程序先检查服务和预共享密钥。</translation>
    </message>
    <message>
        <source>The agreement on keys was given up before it was used.</source>
        <translation>密钥协商在使用前被放弃。</translation>
    </message>
    <message>
        <source>Another attempt, another device behind the same router or the server took its place.</source>
        <translation>另一次尝试、同一路由器后面的其他设备或服务器取代了它。</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>请等两分钟再连接。</translation>
    </message>
    <message>
        <source>The certificate that was used does not fit this kind of connection.</source>
        <translation>所用的证书不适合这种连接。</translation>
    </message>
    <message>
        <source>Often the connection should use a pre-shared key instead, and lost that setting. Your password was not even tried.</source>
        <translation>此连接往往应使用预共享密钥，却丢失了该设置。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program check whether the connection is set to a pre-shared key.</source>
        <translation>让本程序检查此连接是否设置为使用预共享密钥。</translation>
    </message>
    <message>
        <source>What came back from the server could not be read, as happens when the key is wrong.</source>
        <translation>服务器返回的内容无法读取，密钥错误时会这样。</translation>
    </message>
    <message>
        <source>Two sides with different keys read each other&apos;s messages as noise. Your password was not even tried.</source>
        <translation>密钥不同的双方会把对方的消息读成乱码。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>请重新输入预共享密钥，须与你得到的完全一致。</translation>
    </message>
    <message>
        <source>Windows has no rule for protecting this connection.</source>
        <translation>Windows 没有保护此连接的规则。</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them.</source>
        <translation>保存规则的服务已关闭，或某项设置禁止了规则。</translation>
    </message>
    <message>
        <source>Let this program check the services.</source>
        <translation>让本程序检查服务。</translation>
    </message>
    <message>
        <source>Windows does not trust what the server showed to prove who it is.</source>
        <translation>Windows 不信任服务器用来证明身份的内容。</translation>
    </message>
    <message>
        <source>The certificate or its signature does not fit. Your password was not even tried.</source>
        <translation>证书或其签名不符。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server.</source>
        <translation>请查看这台电脑的日期是否正确，然后询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server sent something that Windows could not process.</source>
        <translation>服务器发送了 Windows 无法处理的内容。</translation>
    </message>
    <message>
        <source>The two do not speak quite the same language, or an update of Windows broke it. Your password was not even tried.</source>
        <translation>双方的协议不完全一致，或被某次 Windows 更新破坏。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program check whether this version of Windows is known for it.</source>
        <translation>让本程序检查此版本的 Windows 是否有这种已知问题。</translation>
    </message>
    <message>
        <source>Too many agreements on keys are under way at once.</source>
        <translation>同时进行的密钥协商过多。</translation>
    </message>
    <message>
        <source>Earlier attempts are still being cleared away, here or at the server.</source>
        <translation>之前的尝试仍在清理，在这里或在服务器上。</translation>
    </message>
    <message>
        <source>This PC and the server could not prove to each other who they are.</source>
        <translation>这台电脑和服务器无法相互证明身份。</translation>
    </message>
    <message>
        <source>The pre-shared key or a certificate was not accepted. Your password was not even tried.</source>
        <translation>预共享密钥或某个证书未被接受。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Keys are being agreed on already.</source>
        <translation>密钥协商已在进行。</translation>
    </message>
    <message>
        <source>An earlier attempt is not finished. Nothing is broken.</source>
        <translation>之前的尝试尚未结束。没有任何损坏。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>请等一分钟再连接。</translation>
    </message>
    <message>
        <source>The server stopped answering while keys were being agreed on.</source>
        <translation>协商密钥时服务器停止了答复。</translation>
    </message>
    <message>
        <source>The way is blocked, or the server goes silent because the pre-shared key is wrong. Your password was not even tried.</source>
        <translation>通路被阻止，或服务器因预共享密钥错误而不回应。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program ask the server, which tells the two apart.</source>
        <translation>让本程序询问服务器，即可区分这两种情况。</translation>
    </message>
    <message>
        <source>Windows looked for a certificate on this PC and found none that fits.</source>
        <translation>Windows 在这台电脑上查找证书，但没有找到合适的。</translation>
    </message>
    <message>
        <source>Without it the certificate proves nothing. Perhaps a pre-shared key is meant instead.</source>
        <translation>没有它，证书无法证明任何事。也许本应使用预共享密钥。</translation>
    </message>
    <message>
        <source>Windows stumbled over the way in which the server introduces itself.</source>
        <translation>Windows 无法处理服务器表明身份的方式。</translation>
    </message>
    <message>
        <source>The updates of January 2022 did exactly that, and later ones repaired it. Your password was not even tried.</source>
        <translation>2022 年 1 月的更新正是如此，后来的更新已修复。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program check the version of Windows, and install the latest updates.</source>
        <translation>让本程序检查 Windows 版本，并安装最新更新。</translation>
    </message>
    <message>
        <source>Windows could not find out whether the server&apos;s certificate is still valid.</source>
        <translation>Windows 无法得知服务器的证书是否仍然有效。</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates could not be read from here.</source>
        <translation>从这里无法读取证书吊销列表。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>请询问服务器管理员。</translation>
    </message>
    <message>
        <source>Windows was told not to agree on keys for this connection.</source>
        <translation>Windows 被设置为不为此连接协商密钥。</translation>
    </message>
    <message>
        <source>A setting or a rule of your organisation switches the protection off.</source>
        <translation>某项设置或你的组织的规则关闭了保护。</translation>
    </message>
    <message>
        <source>Let this program check the setting.</source>
        <translation>让本程序检查该设置。</translation>
    </message>
    <message>
        <source>The two sides do not agree on where a router stands between them.</source>
        <translation>双方对中间的路由器在何处看法不一。</translation>
    </message>
    <message>
        <source>One side or both are behind a router that changes addresses (NAT). Your password was not even tried.</source>
        <translation>一方或双方在会转换地址的路由器后面 (NAT)。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program check the setting for servers behind a router.</source>
        <translation>让本程序检查用于路由器后面的服务器的设置。</translation>
    </message>
    <message>
        <source>The server knows this PC, and does not let it in.</source>
        <translation>服务器认识这台电脑，但不让它进入。</translation>
    </message>
    <message>
        <source>It asks for another certificate or another kind of permission.</source>
        <translation>它要求其他证书或其他类型的权限。</translation>
    </message>
    <message>
        <source>It broke before the sign-in: your password was not even tried. The key, a service, a router or an update can be behind it.</source>
        <translation>连接在登录前中断：尚未验证你的密码。原因可能是密钥、服务、路由器或更新。</translation>
    </message>
    <message>
        <source>It may be the one of the server or the one of this PC.</source>
        <translation>可能是服务器的证书，也可能是这台电脑的证书。</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for a new one.</source>
        <translation>请向证书的发放者索取新证书。</translation>
    </message>
    <message>
        <source>Windows could not find out whether a certificate is still valid.</source>
        <translation>Windows 无法得知某个证书是否仍然有效。</translation>
    </message>
    <message>
        <source>See whether web pages open, then ask whoever runs the server.</source>
        <translation>请查看网页能否打开，然后询问服务器管理员。</translation>
    </message>
    <message>
        <source>This PC does not know the issuer of a certificate.</source>
        <translation>这台电脑不认识某个证书的颁发者。</translation>
    </message>
    <message>
        <source>Without the certificate of the issuer Windows trusts nothing that it signed.</source>
        <translation>没有颁发者的证书，Windows 不信任它签署的任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate of the issuer.</source>
        <translation>请向服务器管理员索取颁发者的证书。</translation>
    </message>
    <message>
        <source>The pre-shared key differs from the server&apos;s, or a certificate is not trusted. Your password was not even tried.</source>
        <translation>预共享密钥与服务器的不同，或某个证书不受信任。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>This PC and the server found no way to protect the connection that both accept.</source>
        <translation>这台电脑和服务器没有找到双方都接受的连接保护方式。</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers. Your password was not even tried.</source>
        <translation>服务器要求的安全设置与 Windows 提供的不同。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Windows does not trust the certificate of the server.</source>
        <translation>Windows 不信任服务器的证书。</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, it does not fit the server, or it could not be checked.</source>
        <translation>其颁发者在这里未知、与服务器不符，或无法检查。</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server for its certificate.</source>
        <translation>请查看这台电脑的日期是否正确，然后向服务器管理员索取其证书。</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them. Nothing was sent to the server.</source>
        <translation>保存规则的服务已关闭，或某项设置禁止了规则。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Part of the exchange is lost on the way. Your password was not even tried.</source>
        <translation>部分往来数据在途中丢失。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone.</source>
        <translation>请尝试其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>The connection stopped at a certificate that is wrong or out of date.</source>
        <translation>连接停在了错误或过期的证书上。</translation>
    </message>
    <message>
        <source>The server may have been reached. Your password was not even tried.</source>
        <translation>可能已到达服务器。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Let this program check whether the connection should use a pre-shared key instead.</source>
        <translation>让本程序检查此连接是否应改用预共享密钥。</translation>
    </message>
    <message>
        <source>The server did not accept the pre-shared key, or did not answer to it.</source>
        <translation>服务器不接受预共享密钥，或没有对它作出答复。</translation>
    </message>
    <message>
        <source>Microsoft names the key as the usual reason. Your password was not even tried.</source>
        <translation>Microsoft 指出密钥是常见原因。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>The certificate of the server does not fit the server.</source>
        <translation>服务器的证书与服务器不符。</translation>
    </message>
    <message>
        <source>Its name or purpose is not what Windows expects.</source>
        <translation>其名称或用途不是 Windows 所期望的。</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given, then ask whoever runs it.</source>
        <translation>请将服务器名称与你得到的名称核对，然后询问服务器管理员。</translation>
    </message>
    <message>
        <source>A certificate has expired, or the date of this PC is wrong.</source>
        <translation>有证书已过期，或这台电脑的日期不正确。</translation>
    </message>
    <message>
        <source>Set the date and time of this PC; if they are right, ask for a new certificate.</source>
        <translation>请设置这台电脑的日期和时间；如果正确，请索取新证书。</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name.</source>
        <translation>服务器的证书属于另一个名称。</translation>
    </message>
    <message>
        <source>The connection uses a name or address that the certificate does not carry.</source>
        <translation>此连接使用的名称或地址不在证书中。</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given.</source>
        <translation>请将服务器名称与你得到的名称核对。</translation>
    </message>
    <message>
        <source>A certificate was made for another purpose.</source>
        <translation>有证书是为其他用途颁发的。</translation>
    </message>
    <message>
        <source>It is valid, but not for this kind of connection.</source>
        <translation>它有效，但不适用于这种连接。</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for one that fits a VPN.</source>
        <translation>请向证书的发放者索取适合 VPN 的证书。</translation>
    </message>
    <message>
        <source>A program asked Windows for the connection in the wrong way.</source>
        <translation>某个程序以错误的方式向 Windows 请求连接。</translation>
    </message>
    <message>
        <source>This is a fault of the program that dialled, not of your connection or your password.</source>
        <translation>这是拨号程序的故障，与你的连接或密码无关。</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows instead.</source>
        <translation>请改从 Windows 的网络设置中连接。</translation>
    </message>
    <message>
        <source>The Windows device that this connection goes through is missing.</source>
        <translation>此连接所用的 Windows 设备缺失。</translation>
    </message>
    <message>
        <source>A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the server.</source>
        <translation>VPN 需要由 Windows 自己创建的设备 (WAN Miniport)。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Let this program look for the device and bring it back.</source>
        <translation>让本程序查找该设备并将其恢复。</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs is missing from this PC.</source>
        <translation>这台电脑缺少 VPN 需要的一个 Windows 服务。</translation>
    </message>
    <message>
        <source>It was removed, by a clean-up program for instance. Nothing was sent to the server.</source>
        <translation>它已被删除，例如被清理程序删除。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Windows refused, because this needs an administrator.</source>
        <translation>Windows 拒绝了，因为这需要管理员。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server, and nothing was changed.</source>
        <translation>未向服务器发送任何内容，也未作任何更改。</translation>
    </message>
    <message>
        <source>Try again, and agree when Windows asks for an administrator.</source>
        <translation>请重试，并在 Windows 要求管理员权限时同意。</translation>
    </message>
    <message>
        <source>Windows believes that this connection is already open.</source>
        <translation>Windows 认为此连接已经打开。</translation>
    </message>
    <message>
        <source>An earlier attempt was not closed properly. Nothing was sent to the server this time.</source>
        <translation>之前的尝试未正常关闭。这次未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>请等一分钟再连接。如果没有用，请重启这台电脑。</translation>
    </message>
    <message>
        <source>Windows cannot find the device for this connection.</source>
        <translation>Windows 找不到用于此连接的设备。</translation>
    </message>
    <message>
        <source>Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the server.</source>
        <translation>可能被另一次尝试占用，或已不存在 (WAN Miniport)。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, let this program check the device.</source>
        <translation>请等一分钟再连接。如果没有用，让本程序检查该设备。</translation>
    </message>
    <message>
        <source>The connection is still being closed.</source>
        <translation>连接仍在关闭中。</translation>
    </message>
    <message>
        <source>An earlier connection has not ended yet. Nothing is broken.</source>
        <translation>之前的连接尚未结束。没有任何损坏。</translation>
    </message>
    <message>
        <source>Windows cannot open its list of connections.</source>
        <translation>Windows 无法打开其连接列表。</translation>
    </message>
    <message>
        <source>The file with your connections is held by another program, or you have no right to it (rasphone.pbk).</source>
        <translation>含有你的连接的文件被其他程序占用，或你没有权限 (rasphone.pbk)。</translation>
    </message>
    <message>
        <source>Close other VPN programs and try again.</source>
        <translation>请关闭其他 VPN 程序后重试。</translation>
    </message>
    <message>
        <source>Windows cannot read its list of connections.</source>
        <translation>Windows 无法读取其连接列表。</translation>
    </message>
    <message>
        <source>The file with your connections is damaged (rasphone.pbk). The server was not asked.</source>
        <translation>含有你的连接的文件已损坏 (rasphone.pbk)。未询问服务器。</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old file is kept.</source>
        <translation>让本程序重新设置此连接；旧文件会保留。</translation>
    </message>
    <message>
        <source>Windows cannot find this connection in its list.</source>
        <translation>Windows 在列表中找不到此连接。</translation>
    </message>
    <message>
        <source>It was renamed or removed, or it belongs to another person on this PC.</source>
        <translation>它已被重命名或删除，或属于这台电脑上的其他用户。</translation>
    </message>
    <message>
        <source>Choose the connection again from the list, or set it up again.</source>
        <translation>请从列表中重新选择此连接，或重新设置它。</translation>
    </message>
    <message>
        <source>Windows cannot write to its list of connections.</source>
        <translation>Windows 无法写入其连接列表。</translation>
    </message>
    <message>
        <source>The file with your connections is write-protected, or you have no right to change it (rasphone.pbk).</source>
        <translation>含有你的连接的文件有写保护，或你没有权限更改 (rasphone.pbk)。</translation>
    </message>
    <message>
        <source>Look at the properties of the file, or ask whoever looks after this PC.</source>
        <translation>请查看该文件的属性，或询问这台电脑的管理者。</translation>
    </message>
    <message>
        <source>What Windows stored about this connection is damaged.</source>
        <translation>Windows 存储的此连接的信息已损坏。</translation>
    </message>
    <message>
        <source>The entry in the list of connections cannot be understood (rasphone.pbk). The server was not asked.</source>
        <translation>无法理解连接列表中的条目 (rasphone.pbk)。未询问服务器。</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old one is kept under another name.</source>
        <translation>让本程序重新设置此连接；旧连接会以其他名称保留。</translation>
    </message>
    <message>
        <source>The connection was ended from this PC.</source>
        <translation>连接由这台电脑结束。</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken.</source>
        <translation>有人或某个程序执行了“取消”或“断开连接”。没有任何损坏。</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>需要时请再次连接。</translation>
    </message>
    <message>
        <source>The device for this connection is in use or not set up.</source>
        <translation>用于此连接的设备正在使用或未设置。</translation>
    </message>
    <message>
        <source>Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing was sent to the server.</source>
        <translation>可能仍被另一次尝试占用，或某个 Windows 服务卡住 (RasMan)。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>请关闭其他 VPN 程序，等一分钟再连接。如果没有用，请重启这台电脑。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>没有及时收到答复。</translation>
    </message>
    <message>
        <source>Windows gave up waiting. It does not say for whom.</source>
        <translation>Windows 放弃了等待。它没有说明在等谁。</translation>
    </message>
    <message>
        <source>A device that the connection goes through reports a failure.</source>
        <translation>此连接所用的设备报告了故障。</translation>
    </message>
    <message>
        <source>The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was sent to the server.</source>
        <translation>该设备是 Windows 的一部分 (WAN Miniport)，不是桌上的设备。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Let this program check the device.</source>
        <translation>让本程序检查该设备。</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need cannot start.</source>
        <translation>所有 VPN 连接都需要的 Windows 服务无法启动。</translation>
    </message>
    <message>
        <source>No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc).</source>
        <translation>在它启动之前，任何类型的 VPN 都无法在这台电脑上工作 (服务 RasMan 和 SstpSvc)。</translation>
    </message>
    <message>
        <source>Windows found no internet protocol to use with this connection.</source>
        <translation>Windows 没有找到可用于此连接的 Internet 协议。</translation>
    </message>
    <message>
        <source>The device for VPN connections is not tied to the internet protocol, or a setting forbids it (WAN Miniport).</source>
        <translation>用于 VPN 连接的设备未绑定 Internet 协议，或某项设置禁止了它 (WAN Miniport)。</translation>
    </message>
    <message>
        <source>Let this program check the devices.</source>
        <translation>让本程序检查设备。</translation>
    </message>
    <message>
        <source>This connection is already being opened.</source>
        <translation>此连接已在打开中。</translation>
    </message>
    <message>
        <source>An attempt is under way, perhaps in another window. Nothing is broken.</source>
        <translation>一次尝试正在进行，可能在其他窗口中。没有任何损坏。</translation>
    </message>
    <message>
        <source>Wait until it ends, then connect again.</source>
        <translation>请等它结束，然后再连接。</translation>
    </message>
    <message>
        <source>Internet sharing on this PC is in the way of another network service.</source>
        <translation>这台电脑上的 Internet 共享妨碍了另一项网络服务。</translation>
    </message>
    <message>
        <source>This is about sharing a connection, not about dialling one (RemoteAccess).</source>
        <translation>这与共享连接有关，与拨号无关 (RemoteAccess)。</translation>
    </message>
    <message>
        <source>Turn internet sharing off in the properties of the network, if you do not need it.</source>
        <translation>如果不需要，请在网络属性中关闭 Internet 共享。</translation>
    </message>
    <message>
        <source>The VPN type of this connection does not fit the address of the server.</source>
        <translation>此连接的 VPN 类型与服务器的地址不符。</translation>
    </message>
    <message>
        <source>Some VPN types cannot use the newer kind of internet address (IPv6).</source>
        <translation>某些 VPN 类型不能使用较新的 Internet 地址 (IPv6)。</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec.</source>
        <translation>让本程序将 VPN 类型设置为 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>A Windows service that agrees on keys with the server is not running.</source>
        <translation>与服务器协商密钥的 Windows 服务未运行。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server (services IKEEXT and BFE).</source>
        <translation>未向服务器发送任何内容 (服务 IKEEXT 和 BFE)。</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need has stopped.</source>
        <translation>所有 VPN 连接都需要的 Windows 服务已停止。</translation>
    </message>
    <message>
        <source>Every VPN on this PC ends when it stops (service RasMan).</source>
        <translation>它停止时，这台电脑上的所有 VPN 都会结束 (服务 RasMan)。</translation>
    </message>
    <message>
        <source>Connect again. If it stops once more, let this program check the services.</source>
        <translation>请再次连接。如果它又停止，让本程序检查服务。</translation>
    </message>
    <message>
        <source>A change to this connection is still under way.</source>
        <translation>对此连接的一项更改仍在进行。</translation>
    </message>
    <message>
        <source>Windows changes one thing at a time. Nothing is broken.</source>
        <translation>Windows 一次只更改一项。没有任何损坏。</translation>
    </message>
    <message>
        <source>A Windows service did not start in time.</source>
        <translation>一个 Windows 服务未能及时启动。</translation>
    </message>
    <message>
        <source>This PC may be busy, or the service hangs. Nothing was sent to the server.</source>
        <translation>这台电脑可能繁忙，或该服务没有反应。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, restart this PC.</source>
        <translation>请等一分钟后重试。如果没有用，请重启这台电脑。</translation>
    </message>
    <message>
        <source>The service itself is disabled, or one that it needs. Nothing was sent to the server.</source>
        <translation>该服务本身或它依赖的服务已禁用。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>A Windows service could not start, because another one did not.</source>
        <translation>一个 Windows 服务无法启动，因为另一个未启动。</translation>
    </message>
    <message>
        <source>Services stand on each other; one below is switched off or broken. Nothing was sent to the server.</source>
        <translation>服务之间相互依赖；其中一个已禁用或损坏。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <translation>一个 Windows 服务没有答复。</translation>
    </message>
    <message>
        <source>It is not running, or it hangs. Nothing was sent to the server.</source>
        <translation>它未运行，或没有反应。未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Let this program check the services. If that does not help, restart this PC.</source>
        <translation>让本程序检查服务。如果没有用，请重启这台电脑。</translation>
    </message>
    <message>
        <source>The connection ended because this PC went to sleep.</source>
        <translation>连接已结束，因为这台电脑进入了睡眠状态。</translation>
    </message>
    <message>
        <source>A VPN does not survive sleep. Nothing is broken.</source>
        <translation>VPN 在睡眠后不会保持。没有任何损坏。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请再次连接。</translation>
    </message>
    <message>
        <source>The connection was closed before it was up.</source>
        <translation>连接在建立之前被关闭。</translation>
    </message>
    <message>
        <source>Something on the way, on this PC or at the server ended it early; Windows does not say which.</source>
        <translation>途中、这台电脑上或服务器上的某个因素提前结束了它；Windows 未说明是哪一个。</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait two minutes and connect again.</source>
        <translation>请关闭其他 VPN 程序，等两分钟再连接。</translation>
    </message>
    <message>
        <source>The server ended the connection before it was ready.</source>
        <translation>服务器在连接就绪之前结束了它。</translation>
    </message>
    <message>
        <source>It was reached, and then did not accept what this PC offered.</source>
        <translation>已到达服务器，但它不接受这台电脑提供的内容。</translation>
    </message>
    <message>
        <source>Let this program compare the VPN type and the ways to sign in with what the server asks for.</source>
        <translation>让本程序将 VPN 类型和登录方法与服务器的要求进行比较。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>It was reached, and then hung up without a reason.</source>
        <translation>已到达服务器，但它没有说明原因就挂断了。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>请询问服务器管理员，其日志对这次尝试有何记录。</translation>
    </message>
    <message>
        <source>A device on the way reports an error, often the internet line rather than the VPN.</source>
        <translation>途中的设备报告了错误，往往是互联网线路而不是 VPN。</translation>
    </message>
    <message>
        <source>With a DSL line it is the line or the router. With a VPN it is a device of Windows (WAN Miniport).</source>
        <translation>对于 DSL 线路，是线路或路由器。对于 VPN，是 Windows 的设备 (WAN Miniport)。</translation>
    </message>
    <message>
        <source>See whether web pages open. If they do, let this program check the devices.</source>
        <translation>请查看网页能否打开。如果能，让本程序检查设备。</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>连接已结束。</translation>
    </message>
    <message>
        <source>It was up, and then closed or lost.</source>
        <translation>它曾经建立，后来被关闭或丢失。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>It was reached, and takes no more connections for now.</source>
        <translation>已到达服务器，但它暂时不接受更多连接。</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>请等几分钟再连接。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有答复。</translation>
    </message>
    <message>
        <source>Your requests are lost on the way, or the server is not running. Your password was not even tried.</source>
        <translation>你的请求在途中丢失，或服务器未运行。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>None of the VPN types that Windows tried could reach the server.</source>
        <translation>Windows 尝试的 VPN 类型都无法到达服务器。</translation>
    </message>
    <message>
        <source>The connection is set to try every type, which hides the error that matters.</source>
        <translation>此连接设置为尝试所有类型，掩盖了关键的错误。</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, then connect again to see the real error.</source>
        <translation>让本程序将 VPN 类型设置为 L2TP/IPsec，然后再次连接，以查看真正的错误。</translation>
    </message>
    <message>
        <source>A device on the way lets only half of this VPN type through.</source>
        <translation>途中的设备只让此 VPN 类型的一半通过。</translation>
    </message>
    <message>
        <source>This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does not need it.</source>
        <translation>这与较旧的类型 PPTP 有关，有些路由器会阻止它 (GRE)。L2TP/IPsec 不需要它。</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, if the server offers it.</source>
        <translation>如果服务器提供，让本程序将 VPN 类型设置为 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>到服务器的连接中断了。</translation>
    </message>
    <message>
        <source>The line is bad, the server restarted, or a router forgot the connection.</source>
        <translation>线路不好、服务器已重启，或路由器遗忘了此连接。</translation>
    </message>
    <message>
        <source>Connect again. If it happens often, try another network.</source>
        <translation>请再次连接。如果经常发生，请尝试其他网络。</translation>
    </message>
    <message>
        <source>The server refused this type of VPN.</source>
        <translation>服务器拒绝了此类型的 VPN。</translation>
    </message>
    <message>
        <source>It answered, but nothing there listens for the type that this connection uses.</source>
        <translation>它有答复，但那里没有接受此连接所用类型的服务。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the VPN type, and let this program set it.</source>
        <translation>请向服务器管理员询问 VPN 类型，并让本程序进行设置。</translation>
    </message>
    <message>
        <source>The server did not answer, or its answers did not get through.</source>
        <translation>服务器没有答复，或其答复未能通过。</translation>
    </message>
    <message>
        <source>A router or firewall on the way may block VPNs, or one side is behind a router. Your password was not even tried.</source>
        <translation>途中的路由器或防火墙可能阻止 VPN，或一方在路由器后面。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone, before you change anything on this PC.</source>
        <translation>在更改这台电脑之前，请先尝试其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>The connection was closed because nothing went through it for a while.</source>
        <translation>连接因一段时间没有传输数据而被关闭。</translation>
    </message>
    <message>
        <source>That is a setting of the connection or of the server. Nothing is broken.</source>
        <translation>这是连接或服务器的设置。没有任何损坏。</translation>
    </message>
    <message>
        <source>The connection was lost after it had been up.</source>
        <translation>连接在建立之后丢失。</translation>
    </message>
    <message>
        <source>The network changed, this PC slept, or the line failed. Your settings worked.</source>
        <translation>网络发生变化、这台电脑睡眠或线路故障。你的设置曾经有效。</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>找不到服务器的名称。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Your password was not even tried.</source>
        <translation>未向服务器发送任何内容。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>Compare the name letter by letter with what you were given, and see whether web pages open.</source>
        <translation>请将名称与你得到的名称逐字母核对，并查看网页能否打开。</translation>
    </message>
    <message>
        <source>The server went silent just before the sign-in.</source>
        <translation>服务器在即将登录前没有了回应。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. What comes inside it got no answer.</source>
        <translation>安全隧道已建立，因此密钥正确。其中的内容没有得到答复。</translation>
    </message>
    <message>
        <source>Connect again from another network; if it stays, ask whoever runs the server.</source>
        <translation>请从其他网络再次连接；如果仍然如此，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>这台电脑没有得到用于连接的地址。</translation>
    </message>
    <message>
        <source>Key and password were right. Either the server has no address left or Windows is damaged here.</source>
        <translation>密钥和密码正确。要么服务器已没有地址，要么这里的 Windows 已损坏。</translation>
    </message>
    <message>
        <source>Let this program check the connection&apos;s internet protocol and the devices.</source>
        <translation>让本程序检查此连接的 Internet 协议和设备。</translation>
    </message>
    <message>
        <source>The server did not answer inside the connection.</source>
        <translation>服务器在连接内没有答复。</translation>
    </message>
    <message>
        <source>This is typical of the older type PPTP when a router blocks half of it (GRE).</source>
        <translation>这是较旧的类型 PPTP 被路由器阻止一半时的典型现象 (GRE)。</translation>
    </message>
    <message>
        <source>This PC and the server could not settle on the terms of the connection.</source>
        <translation>这台电脑和服务器未能就连接的条件达成一致。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Each side kept asking for something else.</source>
        <translation>安全隧道已建立，因此密钥正确。双方一直要求不同的内容。</translation>
    </message>
    <message>
        <source>Let this program compare encryption and the PPP settings.</source>
        <translation>让本程序比较加密和 PPP 设置。</translation>
    </message>
    <message>
        <source>The server refused a network protocol that this PC needs.</source>
        <translation>服务器拒绝了这台电脑需要的一个网络协议。</translation>
    </message>
    <message>
        <source>You were signed in, so key and password are right.</source>
        <translation>你已登录，因此密钥和密码正确。</translation>
    </message>
    <message>
        <source>Let this program check that the connection uses the common internet protocol (IPv4).</source>
        <translation>让本程序检查此连接是否使用通用的 Internet 协议 (IPv4)。</translation>
    </message>
    <message>
        <source>The two sides stopped before the sign-in, because their terms do not fit.</source>
        <translation>双方在登录前停止，因为条件不符。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Ways to sign in or encryption differ.</source>
        <translation>安全隧道已建立，因此密钥正确。登录方法或加密不同。</translation>
    </message>
    <message>
        <source>Let this program compare the ways to sign in with what the server asks for.</source>
        <translation>让本程序将登录方法与服务器的要求进行比较。</translation>
    </message>
    <message>
        <source>The server refused the address that this PC asked for.</source>
        <translation>服务器拒绝了这台电脑要求的地址。</translation>
    </message>
    <message>
        <source>The connection is set to a fixed address. Key and password were right.</source>
        <translation>此连接设置为固定地址。密钥和密码正确。</translation>
    </message>
    <message>
        <source>Set the connection to get its address from the server.</source>
        <translation>请将此连接设置为从服务器获取地址。</translation>
    </message>
    <message>
        <source>The server stopped while it was giving this PC an address.</source>
        <translation>服务器在为这台电脑分配地址时停止。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; if it stays, ask whoever runs the server.</source>
        <translation>请等一分钟再连接；如果仍然如此，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server had no address left for this PC.</source>
        <translation>服务器已没有可分配给这台电脑的地址。</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again; if it stays, ask whoever runs the server.</source>
        <translation>请等几分钟再连接；如果仍然如此，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The connection asks for encryption that this PC cannot give.</source>
        <translation>此连接要求的加密是这台电脑无法提供的。</translation>
    </message>
    <message>
        <source>The way to sign in and the level of encryption do not go together. The key is right.</source>
        <translation>登录方法与加密级别不能配合。密钥正确。</translation>
    </message>
    <message>
        <source>Let this program compare encryption with what the server asks for.</source>
        <translation>让本程序将加密与服务器的要求进行比较。</translation>
    </message>
    <message>
        <source>The connection asks for encryption that the server does not give.</source>
        <translation>此连接要求的加密是服务器不提供的。</translation>
    </message>
    <message>
        <source>Inside the secure tunnel no second encryption may be needed. The key is right.</source>
        <translation>在安全隧道内可能不需要第二层加密。密钥正确。</translation>
    </message>
    <message>
        <source>What should be sent could not be encrypted.</source>
        <translation>要发送的内容无法加密。</translation>
    </message>
    <message>
        <source>The settings for encryption do not go together. The key is right.</source>
        <translation>加密设置不能配合。密钥正确。</translation>
    </message>
    <message>
        <source>Let this program check the encryption of the connection.</source>
        <translation>让本程序检查此连接的加密。</translation>
    </message>
    <message>
        <source>Windows gave an error number that this program does not know.</source>
        <translation>Windows 给出了本程序不认识的错误编号。</translation>
    </message>
    <message>
        <source>Nothing can be said from the number alone; the check of this PC still can.</source>
        <translation>仅凭编号无法说明什么；但仍可检查这台电脑。</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows, then check the connection.</source>
        <translation>请与 Windows 消息中的编号核对，然后检查连接。</translation>
    </message>
    <message>
        <source>Compare the name of the server letter by letter with what you were given.</source>
        <translation>请将服务器名称与你得到的名称逐字母核对。</translation>
    </message>
    <message>
        <source>Ask the server whether it answers, and what it accepts.</source>
        <translation>询问服务器是否答复，以及接受什么。</translation>
    </message>
    <message>
        <source>Check the Windows services that the VPN needs, and restart them.</source>
        <translation>检查 VPN 需要的 Windows 服务，并重启它们。</translation>
    </message>
    <message>
        <source>Allow servers behind a router. This needs a restart.</source>
        <translation>允许路由器后面的服务器。这需要重启。</translation>
    </message>
    <message>
        <source>Allow Windows to protect L2TP again.</source>
        <translation>重新允许 Windows 保护 L2TP。</translation>
    </message>
    <message>
        <source>Set the VPN type to L2TP/IPsec.</source>
        <translation>将 VPN 类型设置为 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>Set the connection to a pre-shared key, and enter the key again.</source>
        <translation>将此连接设置为使用预共享密钥，并重新输入密钥。</translation>
    </message>
    <message>
        <source>Get a certificate that is valid and fits.</source>
        <translation>获取有效且合适的证书。</translation>
    </message>
    <message>
        <source>Allow the way to sign in that the server asks for.</source>
        <translation>允许服务器要求的登录方法。</translation>
    </message>
    <message>
        <source>Set encryption to what the server asks for.</source>
        <translation>将加密设置为服务器要求的。</translation>
    </message>
    <message>
        <source>Turn on the LCP extensions.</source>
        <translation>打开 LCP 扩展。</translation>
    </message>
    <message>
        <source>Type your name and password again.</source>
        <translation>重新输入用户名和密码。</translation>
    </message>
    <message>
        <source>Look for a firewall rule that blocks the VPN.</source>
        <translation>查找阻止 VPN 的防火墙规则。</translation>
    </message>
    <message>
        <source>Close other VPN and firewall products, and connect again.</source>
        <translation>关闭其他 VPN 和防火墙产品，然后再次连接。</translation>
    </message>
    <message>
        <source>Check the Windows devices for VPN connections.</source>
        <translation>检查用于 VPN 连接的 Windows 设备。</translation>
    </message>
    <message>
        <source>Turn on the common internet protocol in the connection. (IPv4)</source>
        <translation>在此连接中打开通用的 Internet 协议。(IPv4)</translation>
    </message>
    <message>
        <source>Install the latest Windows updates, and restart.</source>
        <translation>安装最新的 Windows 更新，然后重启。</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>设置这台电脑的日期和时间。</translation>
    </message>
    <message>
        <source>Set the connection up again; the old one is kept under another name.</source>
        <translation>重新设置此连接；旧连接会以其他名称保留。</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>服务器不接受你的证书。</translation>
    </message>
    <message>
        <source>It does not fit your account, or the server cannot tie it to you.</source>
        <translation>它与你的帐户不符，或服务器无法将它与你对应。</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate.</source>
        <translation>请询问证书的发放者。</translation>
    </message>
    <message>
        <source>The sign-in failed inside Windows.</source>
        <translation>登录在 Windows 内部失败。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The stored name or password may be damaged.</source>
        <translation>安全隧道已建立，因此密钥正确。存储的用户名或密码可能已损坏。</translation>
    </message>
    <message>
        <source>Type your name and password again instead of using the stored ones.</source>
        <translation>请重新输入用户名和密码，而不使用存储的。</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>你的帐户在此时段不能登录。</translation>
    </message>
    <message>
        <source>Name and password were understood.</source>
        <translation>用户名和密码已被识别。</translation>
    </message>
    <message>
        <source>Try again during the permitted hours, or ask whoever runs the server.</source>
        <translation>请在允许的时段重试，或询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server knows it, and does not let it in.</source>
        <translation>服务器认识它，但不让它进入。</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account.</source>
        <translation>请询问你的帐户的管理者。</translation>
    </message>
    <message>
        <source>The server knows you, and wants a new password.</source>
        <translation>服务器认识你，并要求新密码。</translation>
    </message>
    <message>
        <source>Change your password, then connect again.</source>
        <translation>请更改密码，然后再次连接。</translation>
    </message>
    <message>
        <source>Name and password were right.</source>
        <translation>用户名和密码正确。</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account to permit it.</source>
        <translation>请让你的帐户的管理者授予许可。</translation>
    </message>
    <message>
        <source>The server did not accept the name and the password.</source>
        <translation>服务器不接受该用户名和密码。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The way to sign in may also be the wrong one.</source>
        <translation>安全隧道已建立，因此密钥正确。也可能是登录方法不对。</translation>
    </message>
    <message>
        <source>Type your name and password again, with or without the name of your organisation.</source>
        <translation>请重新输入用户名和密码，加上或不加你的组织的名称。</translation>
    </message>
    <message>
        <source>The sign-in needs an answer from you, and nobody was asked.</source>
        <translation>登录需要你的答复，但没有询问任何人。</translation>
    </message>
    <message>
        <source>A program dialled without showing a window.</source>
        <translation>某个程序在拨号时没有显示窗口。</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows, where it can ask.</source>
        <translation>请从 Windows 的网络设置中连接，在那里可以询问你。</translation>
    </message>
    <message>
        <source>It may not be the right server, or the password differs. It is safer not to go on.</source>
        <translation>它可能不是正确的服务器，或密码不同。为安全起见不要继续。</translation>
    </message>
    <message>
        <source>Your sign-in needs a certificate, and this PC has none.</source>
        <translation>你的登录需要证书，而这台电脑没有。</translation>
    </message>
    <message>
        <source>The connection is set to sign in with a certificate or a smart card.</source>
        <translation>此连接设置为使用证书或智能卡登录。</translation>
    </message>
    <message>
        <source>Insert the smart card, or ask for a certificate.</source>
        <translation>请插入智能卡，或索取证书。</translation>
    </message>
    <message>
        <source>Windows could not make sure that this is the right server.</source>
        <translation>Windows 无法确认这是正确的服务器。</translation>
    </message>
    <message>
        <source>The certificate that it showed at the sign-in is not trusted here.</source>
        <translation>它在登录时出示的证书在这里不受信任。</translation>
    </message>
    <message>
        <source>The rules of the server do not let you in this way.</source>
        <translation>服务器的规则不允许你以这种方式进入。</translation>
    </message>
    <message>
        <source>Often it asks for another way to sign in than this connection uses.</source>
        <translation>它要求的登录方法往往与此连接所用的不同。</translation>
    </message>
    <message>
        <source>The way to sign in that this connection uses is missing from this PC.</source>
        <translation>此连接所用的登录方法在这台电脑上缺失。</translation>
    </message>
    <message>
        <source>It came with another product, or was removed (EAP).</source>
        <translation>它随其他产品安装，或已被删除 (EAP)。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which way to sign in is right.</source>
        <translation>请询问服务器管理员哪种登录方法正确。</translation>
    </message>
    <message>
        <source>Your certificate has expired, or the date of this PC is wrong.</source>
        <translation>你的证书已过期，或这台电脑的日期不正确。</translation>
    </message>
    <message>
        <source>The server only takes certificates that are valid today.</source>
        <translation>服务器只接受今天有效的证书。</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn by whoever issued it.</source>
        <translation>你的证书已被颁发者吊销。</translation>
    </message>
    <message>
        <source>It cannot be used any more.</source>
        <translation>它不能再使用。</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>请索取新证书。</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate that the server showed at the sign-in.</source>
        <translation>Windows 不接受服务器在登录时出示的证书。</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, or it is made for another name.</source>
        <translation>其颁发者在这里未知，或它属于另一个名称。</translation>
    </message>
    <message>
        <source>This PC knows no way to the server.</source>
        <translation>这台电脑找不到通往服务器的通路。</translation>
    </message>
    <message>
        <source>There is no internet connection, or another VPN has taken over the way.</source>
        <translation>没有互联网连接，或另一个 VPN 接管了通路。</translation>
    </message>
    <message>
        <source>See whether web pages open, and end other VPN connections.</source>
        <translation>请查看网页能否打开，并结束其他 VPN 连接。</translation>
    </message>
    <message>
        <source>The server, or something on the way, cut the exchange off.</source>
        <translation>服务器或途中的某个因素切断了往来数据。</translation>
    </message>
    <message>
        <source>The host may be up while its VPN service is not.</source>
        <translation>主机可能在运行，而其 VPN 服务没有。</translation>
    </message>
    <message>
        <source>A program used the network in the wrong way.</source>
        <translation>某个程序以错误的方式使用网络。</translation>
    </message>
    <message>
        <source>This is a fault of a program, not of your connection.</source>
        <translation>这是程序的故障，与你的连接无关。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, save a report and send it to whoever looks after this PC.</source>
        <translation>请重试。如果再次出现，请保存报告并发送给这台电脑的管理者。</translation>
    </message>
    <message>
        <source>A program on this PC does not allow the request to be sent.</source>
        <translation>这台电脑上的某个程序不允许发送请求。</translation>
    </message>
    <message>
        <source>A firewall or another VPN product on this PC blocks it. Windows&apos; own VPN may still get through.</source>
        <translation>这台电脑上的防火墙或其他 VPN 产品阻止了它。Windows 自己的 VPN 也许仍能通过。</translation>
    </message>
    <message>
        <source>Close other VPN and firewall programs and try again.</source>
        <translation>请关闭其他 VPN 和防火墙程序后重试。</translation>
    </message>
    <message>
        <source>Another program on this PC uses the port that the VPN needs.</source>
        <translation>这台电脑上的其他程序使用了 VPN 需要的端口。</translation>
    </message>
    <message>
        <source>It is often another VPN product (UDP 500 or 4500).</source>
        <translation>往往是其他 VPN 产品 (UDP 500 或 4500)。</translation>
    </message>
    <message>
        <source>Let this program name the other program, then close it.</source>
        <translation>让本程序指出是哪个程序，然后关闭它。</translation>
    </message>
    <message>
        <source>This PC cannot use the address it was given.</source>
        <translation>这台电脑无法使用所给的地址。</translation>
    </message>
    <message>
        <source>There is no network of that kind, or the address is not a real one.</source>
        <translation>没有那种网络，或该地址不是真实的地址。</translation>
    </message>
    <message>
        <source>See whether web pages open, and compare the address of the server.</source>
        <translation>请查看网页能否打开，并核对服务器的地址。</translation>
    </message>
    <message>
        <source>This PC has no network.</source>
        <translation>这台电脑没有网络。</translation>
    </message>
    <message>
        <source>Nothing can be sent at all.</source>
        <translation>无法发送任何内容。</translation>
    </message>
    <message>
        <source>Turn on the Wi-Fi or plug in the cable.</source>
        <translation>请打开 Wi-Fi 或插上网线。</translation>
    </message>
    <message>
        <source>This PC itself cut the exchange off.</source>
        <translation>这台电脑自己切断了往来数据。</translation>
    </message>
    <message>
        <source>A security product or a lost network does that.</source>
        <translation>安全产品或网络丢失会造成这种情况。</translation>
    </message>
    <message>
        <source>See whether web pages open, and close other VPN and firewall programs.</source>
        <translation>请查看网页能否打开，并关闭其他 VPN 和防火墙程序。</translation>
    </message>
    <message>
        <source>This PC has no room left for more network requests.</source>
        <translation>这台电脑已无法容纳更多网络请求。</translation>
    </message>
    <message>
        <source>Another program uses up what Windows has.</source>
        <translation>其他程序用尽了 Windows 的资源。</translation>
    </message>
    <message>
        <source>Restart this PC.</source>
        <translation>请重启这台电脑。</translation>
    </message>
    <message>
        <source>No answer came back from the server.</source>
        <translation>没有收到服务器的答复。</translation>
    </message>
    <message>
        <source>It is down, or something on the way swallows the requests. Your password was not even tried.</source>
        <translation>它已关闭，或途中有东西吞掉了请求。尚未验证你的密码。</translation>
    </message>
    <message>
        <source>The server is there, but no VPN service answers on it.</source>
        <translation>服务器存在，但上面没有 VPN 服务答复。</translation>
    </message>
    <message>
        <source>The service is not running, or the address belongs to another computer.</source>
        <translation>该服务未运行，或该地址属于另一台计算机。</translation>
    </message>
    <message>
        <source>Compare the address of the server with what you were given.</source>
        <translation>请将服务器地址与你得到的地址核对。</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>服务器名称过长。</translation>
    </message>
    <message>
        <source>Something else than a name was typed or pasted.</source>
        <translation>输入或粘贴的内容不是名称。</translation>
    </message>
    <message>
        <source>Type the name of the server again.</source>
        <translation>请重新输入服务器名称。</translation>
    </message>
    <message>
        <source>The server is not there.</source>
        <translation>服务器不存在。</translation>
    </message>
    <message>
        <source>It is down, or its network is.</source>
        <translation>它已关闭，或其网络已中断。</translation>
    </message>
    <message>
        <source>The name of the server does not exist, as far as this network knows.</source>
        <translation>就此网络所知，该服务器名称不存在。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>未向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>到达服务器</translation>
    </message>
    <message>
        <source>Agree on keys</source>
        <translation>协商密钥</translation>
    </message>
    <message>
        <source>Build the tunnel</source>
        <translation>建立隧道</translation>
    </message>
    <message>
        <source>Agree on PPP</source>
        <translation>协商 PPP</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Get an address</source>
        <translation>获取地址</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Windows refused to dial: something in the connection or its device is wrong.</source>
        <translation>Windows 拒绝拨号：连接或其设备有问题。</translation>
    </message>
    <message>
        <source>The server asks for encryption that the connection does not give.</source>
        <translation>服务器要求的加密是此连接不提供的。</translation>
    </message>
</context>
<context>
    <name>repair::BarButton</name>
    <message>
        <source>Windows asks for your consent first.</source>
        <translation>Windows 会先征求你的同意。</translation>
    </message>
</context>
<context>
    <name>repair::BeforeAfter</name>
    <message>
        <source>now %1, will be %2</source>
        <translation>当前为 %1，将变为 %2</translation>
    </message>
</context>
<context>
    <name>repair::ButtonBar</name>
    <message>
        <source>Leads back and changes nothing.</source>
        <translation>返回上一页，不更改任何内容。</translation>
    </message>
    <message>
        <source>Puts back what this repair changed.</source>
        <translation>还原此次修复所做的更改。</translation>
    </message>
    <message>
        <source>Another way to go on, beside the main button.</source>
        <translation>另一种继续方式，位于主按钮旁边。</translation>
    </message>
    <message>
        <source>The main button of this page, at the far end of the last line.</source>
        <translation>此页的主按钮，位于最后一行的末端。</translation>
    </message>
</context>
<context>
    <name>repair::Caller</name>
    <message>
        <source>The caller reads it at the bottom left, or on the last page.</source>
        <translation>来电者可在左下角或最后一页上读到它。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the number of an error, %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The code is complete and has no typing error.</source>
        <translation>求助码完整，没有输入错误。</translation>
    </message>
    <message>
        <source>More could not be read</source>
        <translation>更多内容无法读取</translation>
    </message>
    <message>
        <source>Nothing wrong with the settings</source>
        <translation>设置没有问题</translation>
    </message>
    <message>
        <source>The caller&apos;s page shows the values; a code does not carry them.</source>
        <translation>值显示在来电者的页面上；求助码不含这些值。</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows：%1</translation>
    </message>
    <message>
        <source>The caller sees: %1</source>
        <translation>来电者看到：%1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>上次错误：%1</translation>
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
        <translation>请输入四个单词或 13 个字符</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>来电者看到</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>What the caller&apos;s PC found</source>
        <translation>来电者电脑的检查结果</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>接下来尝试什么</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>有来电者的求助码？</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>复制到工单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show the caller&apos;s page</source>
        <translation>显示来电者的页面(&amp;S)</translation>
    </message>
    <message>
        <source>Capital letters, blanks and hyphens do not matter.</source>
        <translation>大小写、空格和连字符都无关紧要。</translation>
    </message>
</context>
<context>
    <name>repair::ChangeRow</name>
    <message>
        <source>What is ticked is put back.</source>
        <translation>勾选的内容将被还原。</translation>
    </message>
</context>
<context>
    <name>repair::Check</name>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>这台电脑上有 %n 项设置使 VPN 无法连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot cause error %1; may stop the connection later.</source>
        <translation>不会导致错误 %1；但以后可能使连接中断。</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>以及另外 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: your organisation manages it.</source>
        <translation>%1 无法读取：由你的组织管理。</translation>
    </message>
    <message>
        <source>%1 could not be read in full.</source>
        <translation>%1 无法完整读取。</translation>
    </message>
    <message>
        <source>%1; code %2</source>
        <translation>%1；代码 %2</translation>
    </message>
    <message>
        <source>Looking at the settings of this PC</source>
        <translation>正在查看这台电脑的设置</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. This takes a few seconds.</source>
        <translation>查看不会更改任何内容。这需要几秒钟。</translation>
    </message>
    <message>
        <source>Asking the VPN server what it answers</source>
        <translation>正在询问 VPN 服务器如何答复</translation>
    </message>
    <message>
        <source>No password and no key is sent. This takes eight seconds at most.</source>
        <translation>不会发送密码和密钥。最多需要八秒钟。</translation>
    </message>
    <message>
        <source>%1 could not be read in full: a library of Windows is missing.</source>
        <translation>%1 无法完整读取：缺少 Windows 的一个库。</translation>
    </message>
</context>
<context>
    <name>repair::CheckPage</name>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>正在检查...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>逐步进行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>逐步进行(&amp;S)</translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message>
        <source>Type a part of the name or of the server</source>
        <translation>输入名称或服务器的一部分</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>Choose the VPN that does not work. The one that failed last is chosen already.</source>
        <translation>请选择无法使用的 VPN。最近一次失败的已选中。</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>有来电者的求助码？</translation>
    </message>
    <message>
        <source>For helpers: see what the caller&apos;s PC found.</source>
        <translation>供协助人员使用：查看来电者电脑的检查结果。</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>撤消之前的修复</translation>
    </message>
    <message>
        <source>Put back what this wizard changed before.</source>
        <translation>还原此向导之前更改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>%n 个连接的名称或服务器中都没有此内容。请少输入一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>共 %n 个连接，匹配 %1 个。已列出前 %2 个；多输入一些可查看其他连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>共 %n 个连接，匹配 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Which connection?</source>
        <translation>哪个连接？</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>检查此连接(&amp;C)</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>repair::CodeCard</name>
    <message>
        <source>Four words</source>
        <translation>四个单词</translation>
    </message>
    <message>
        <source>or 13 characters</source>
        <translation>或 13 个字符</translation>
    </message>
</context>
<context>
    <name>repair::ConflictBox</name>
    <message>
        <source>Before the repair</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Set by the repair</source>
        <translation>修复设置的值</translation>
    </message>
    <message>
        <source>Now, changed by someone else</source>
        <translation>当前，已被其他人更改</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>保留当前的值：%1</translation>
    </message>
    <message>
        <source>Put back what was before: %1</source>
        <translation>还原以前的值：%1</translation>
    </message>
</context>
<context>
    <name>repair::Connections</name>
    <message>
        <source>no server, only for you</source>
        <translation>无服务器，仅供你使用</translation>
    </message>
    <message>
        <source>%1, only for you</source>
        <translation>%1，仅供你使用</translation>
    </message>
    <message>
        <source>no server, for all users of this PC</source>
        <translation>无服务器，供这台电脑的所有用户使用</translation>
    </message>
    <message>
        <source>%1, for all users of this PC</source>
        <translation>%1，供这台电脑的所有用户使用</translation>
    </message>
    <message>
        <source>No attempt on record</source>
        <translation>没有尝试记录</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>The list of connections could not be read.</source>
        <translation>无法读取连接列表。</translation>
    </message>
    <message>
        <source>Close other programs that show VPN connections, then press Look again.</source>
        <translation>请关闭其他显示 VPN 连接的程序，然后按“重新查找”。</translation>
    </message>
    <message>
        <source>If it stays so, call the help desk and read out this page.</source>
        <translation>如果仍然如此，请致电技术支持并读出此页。</translation>
    </message>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>这台电脑没有 L2TP 类型的 VPN 连接。</translation>
    </message>
    <message>
        <source>There is no VPN connection at all.</source>
        <translation>没有任何 VPN 连接。</translation>
    </message>
    <message>
        <source>There are connections of other types, which this wizard does not repair.</source>
        <translation>有其他类型的连接，此向导不修复它们。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its name, the type and the key.</source>
        <translation>请向服务器管理员询问服务器名称、类型和密钥。</translation>
    </message>
    <message>
        <source>Add the connection in Windows: Settings, Network and internet, VPN, Add VPN.</source>
        <translation>在 Windows 中添加连接：设置、网络和 Internet、VPN、添加 VPN。</translation>
    </message>
    <message>
        <source>Then press Look again.</source>
        <translation>然后按“重新查找”。</translation>
    </message>
    <message>
        <source>The repair of %1 broke off in the middle. Some settings of this PC are still half changed; putting them back takes your consent.</source>
        <translation>%1 的修复在中途中断。这台电脑的一些设置仍只更改了一半；还原它们需要你的同意。</translation>
    </message>
    <message>
        <source>An earlier repair broke off in the middle. Press Undo earlier repairs and put it back.</source>
        <translation>之前的一次修复在中途中断。请按“撤消之前的修复”将其还原。</translation>
    </message>
</context>
<context>
    <name>repair::DetailsLog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What was done, line by line, each with its time.</source>
        <translation>逐行列出所做的事及其时间。</translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>正在查找服务器</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>正在到达服务器</translation>
    </message>
    <message>
        <source>Agreeing on keys</source>
        <translation>正在协商密钥</translation>
    </message>
    <message>
        <source>Building the tunnel</source>
        <translation>正在建立隧道</translation>
    </message>
    <message>
        <source>Agreeing on how to talk inside the tunnel</source>
        <translation>正在协商隧道内的通信方式</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Getting an address</source>
        <translation>正在获取地址</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1，错误 %2</translation>
    </message>
    <message>
        <source>%1 is connected for real, then hung up. The internet may pause briefly.</source>
        <translation>将真实连接 %1，然后挂断。互联网可能短暂中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>已完成七个阶段中的 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused three times. Ask whoever runs the server before the account is locked.</source>
        <translation>已被拒绝三次。请在帐户被锁定之前询问服务器管理员。</translation>
    </message>
    <message>
        <source>Type user name and password as you were given them. They are used for this test only.</source>
        <translation>请输入你得到的用户名和密码。它们仅用于此次测试。</translation>
    </message>
    <message>
        <source>The connection could not be tested.</source>
        <translation>无法测试此连接。</translation>
    </message>
</context>
<context>
    <name>repair::DialPage</name>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Sign-in for this test</source>
        <translation>用于此次测试的登录信息</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Does it work now?</source>
        <translation>现在能用了吗？</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>正在连接...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>&amp;What is left?</source>
        <translation>还剩什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Put &amp;everything back</source>
        <translation>全部还原(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>再次连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>One page for whoever helps, without names, keys and passwords.</source>
        <translation>给协助者的一页，不含姓名、密钥和密码。</translation>
    </message>
    <message>
        <source>It is used for this test only and is not kept.</source>
        <translation>仅用于此次测试，不会保存。</translation>
    </message>
</context>
<context>
    <name>repair::Disclosure</name>
    <message>
        <source>Shows or hides what stands below it.</source>
        <translation>显示或隐藏下方的内容。</translation>
    </message>
</context>
<context>
    <name>repair::DonePage</name>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制求助码</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>给协助人员的求助码</translation>
    </message>
    <message>
        <source>It says what was found and where you are. It holds no name, no address and no key.</source>
        <translation>它说明发现了什么以及你所在的页面。其中没有名称、地址和密钥。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>全部撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Restart &amp;later</source>
        <translation>稍后重启(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>立即重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>repair::FindingCard</name>
    <message>
        <source>needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>What is ticked is repaired.</source>
        <translation>勾选的内容将被修复。</translation>
    </message>
</context>
<context>
    <name>repair::Glyph</name>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>由你决定</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>等待重启</translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message>
        <source>Picture of the connection</source>
        <translation>连接示意图</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)：%3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>None of the seven stages was tried.</source>
        <translation>七个阶段均未尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>其余 %n 个阶段未尝试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Joined</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two items of a list, the second behind the first</extracomment>
        <translation>%1，%2</translation>
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
        <translation>之前的一次修复被中断。已先将其开始的部分还原。</translation>
    </message>
    <message>
        <source>Earlier attempts could not be read, so none is shown here.</source>
        <translation>无法读取之前的尝试，因此这里不显示。</translation>
    </message>
    <message>
        <source>Caller&apos;s PC</source>
        <translation>来电者的电脑</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Read from the code</source>
        <translation>从求助码中读取</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>还没有求助码</translation>
    </message>
    <message>
        <source>no name, no address</source>
        <translation>无名称、无地址</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>This window closes by itself as soon as what is under way is complete or put back.</source>
        <translation>正在进行的操作完成或还原后，此窗口会立即自行关闭。</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, such as Documents.</source>
        <translation>报告无法保存在那里。请选择其他文件夹，例如“文档”。</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>求助码已复制。</translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message>
        <source>Key from your administrator</source>
        <translation>管理员给你的密钥</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. Only the server can tell whether a key is right.</source>
        <translation>请询问服务器管理员。只有服务器才能判断密钥是否正确。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n 个字符，一端有空格。是误复制进来的吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n 个字符，两端没有空格。只有服务器才能判断是否正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Asks the server about this key. Nothing is stored or changed.</source>
        <translation>向服务器询问此密钥。不会保存或更改任何内容。</translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message>
        <source>&quot;%1&quot; is connected. Disconnect it first: testing a key now could end that connection.</source>
        <translation>“%1”已连接。请先断开它：现在测试密钥可能会结束该连接。</translation>
    </message>
    <message>
        <source>The key was not tested.</source>
        <translation>未测试密钥。</translation>
    </message>
    <message>
        <source>The server of this connection cannot be asked from here.</source>
        <translation>从这里无法询问此连接的服务器。</translation>
    </message>
    <message>
        <source>Asking the server whether this is its key...</source>
        <translation>正在询问服务器这是否是它的密钥...</translation>
    </message>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>服务器在两次询问之间需要间隔。%n 秒后询问...</numerusform>
        </translation>
    </message>
    <message>
        <source>The key could not be tested: the server did not get that far.</source>
        <translation>无法测试密钥：服务器没有进行到那一步。</translation>
    </message>
    <message>
        <source>To compare by phone with whoever runs the server: %1.</source>
        <translation>用于与服务器管理员通过电话核对：%1。</translation>
    </message>
</context>
<context>
    <name>repair::NoEntryPage</name>
    <message>
        <source>Have a code from a caller?</source>
        <translation>有来电者的求助码？</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>撤消之前的修复</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>你可以做什么</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No connection to repair</source>
        <translation>没有可修复的连接</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
</context>
<context>
    <name>repair::Rail</name>
    <message>
        <source>Helper on the phone?
Read out these four words:</source>
        <translation>正与协助人员通话？
请读出这四个单词：</translation>
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
        <translation>打开此章节的页面。</translation>
    </message>
</context>
<context>
    <name>repair::RepairPage</name>
    <message>
        <source>Stopping as soon as the change under way is complete or taken back.</source>
        <translation>正在进行的更改完成或撤回后会立即停止。</translation>
    </message>
    <message>
        <source>Stop takes effect after the change that is under way.</source>
        <translation>停止将在正在进行的更改之后生效。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>repair::Report</name>
    <message>
        <source>Made by L2TP Repair %1, %2</source>
        <translation>由 L2TP Repair %1 生成，%2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>上次错误：%1</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>给协助人员的求助码</translation>
    </message>
    <message>
        <source>This report holds no key, no password, and no name of a person, connection or server.</source>
        <translation>此报告不含密钥和密码，也不含人员、连接或服务器的名称。</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>(a user name)</source>
        <translation>(某个用户名)</translation>
    </message>
    <message>
        <source>(the connection)</source>
        <translation>(该连接)</translation>
    </message>
    <message>
        <source>(the server)</source>
        <translation>(该服务器)</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>(这台电脑)</translation>
    </message>
    <message>
        <source>L2TP Repair: report</source>
        <translation>L2TP Repair：报告</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>服务器自己的答复</translation>
    </message>
    <message>
        <source>(the organisation)</source>
        <translation>(某个组织)</translation>
    </message>
    <message>
        <source>(an address)</source>
        <translation>(某个地址)</translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message>
        <source>Check all settings again</source>
        <translation>重新检查所有设置</translation>
    </message>
    <message>
        <source>new snapshot</source>
        <translation>新快照</translation>
    </message>
    <message>
        <source>The repair broke off in the middle.</source>
        <translation>修复在中途中断。</translation>
    </message>
    <message>
        <source>Windows did not allow the repair.</source>
        <translation>Windows 不允许修复。</translation>
    </message>
    <message>
        <source>Nothing was changed there. Start it again and allow it, or ask an administrator.</source>
        <translation>那里未作任何更改。请重新开始并允许，或联系管理员。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>%n 项更改未能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not completed was put back. The others are in place.</source>
        <translation>已开始但未完成的部分已还原。其他更改已生效。</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>修复已停止。</translation>
    </message>
    <message>
        <source>What was done before is in place and can be undone.</source>
        <translation>之前完成的更改已生效，可以撤消。</translation>
    </message>
    <message>
        <source>Not everything could be changed.</source>
        <translation>未能更改全部内容。</translation>
    </message>
    <message>
        <source>Somebody else changed a setting meanwhile, so it was left alone.</source>
        <translation>其他人在此期间更改了一项设置，因此未作改动。</translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>所有更改均已完成。</translation>
    </message>
    <message>
        <source>Next, the connection is tested for real.</source>
        <translation>接下来真实测试此连接。</translation>
    </message>
    <message>
        <source>Checking all settings again</source>
        <translation>正在重新检查所有设置</translation>
    </message>
    <message>
        <source>Change %1 of %2. Every old setting was saved first, so all of this can be undone.</source>
        <translation>第 %1 项更改，共 %2 项。已先保存所有旧设置，因此全部可以撤消。</translation>
    </message>
    <message>
        <source>Every old setting was saved first, so all of this can be undone.</source>
        <translation>已先保存所有旧设置，因此全部可以撤消。</translation>
    </message>
    <message>
        <source>Nothing was changed, because Windows was not allowed to.</source>
        <translation>未作任何更改，因为 Windows 未获允许。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Everything is as it was before the repair.</source>
        <translation>一切都与修复前相同。</translation>
    </message>
    <message>
        <source>The repair is still listed under Undo, and can be made again.</source>
        <translation>该修复仍列在“撤消”下，可以再次进行。</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 恢复正常。</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 正常。</translation>
    </message>
    <message>
        <source>The test went through all seven stages.</source>
        <translation>测试通过了全部七个阶段。</translation>
    </message>
    <message>
        <source>The repair is made, and the connection was not tested.</source>
        <translation>修复已完成，但未测试连接。</translation>
    </message>
    <message>
        <source>Connect as usual to see whether it works.</source>
        <translation>请照常连接，看看是否可用。</translation>
    </message>
    <message>
        <source>A setting waits for a restart; the wizard then checks again by itself.</source>
        <translation>有一项设置等待重启；之后向导会自行重新检查。</translation>
    </message>
</context>
<context>
    <name>repair::SecretField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Shows or hides the letters typed here.</source>
        <translation>显示或隐藏此处键入的字符。</translation>
    </message>
</context>
<context>
    <name>repair::SteadyBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>repair::StepByStep</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Nothing in this chapter applies to this connection.</source>
        <translation>本章没有适用于此连接的内容。</translation>
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
        <translation>此步骤能解决什么</translation>
    </message>
    <message>
        <source>Where Windows has this</source>
        <translation>在 Windows 中的位置</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>另外：%1</translation>
    </message>
    <message>
        <source>Step %1 of 7: %2</source>
        <translation>第 %1 步，共 7 步：%2</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>正在应用...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步骤(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply this step</source>
        <translation>应用此步骤(&amp;A)</translation>
    </message>
</context>
<context>
    <name>repair::StepTable</name>
    <message>
        <source>What is there</source>
        <translation>当前的值</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>应有的值</translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message>
        <source>This was changed again after the repair: %1</source>
        <translation>修复之后又被更改：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It cannot be read now, so it is left alone.</source>
        <translation>现在无法读取，因此未作改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>%n 项更改，已撤消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put back.</source>
        <translation>没有可还原的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>已还原 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>%n 项更改无法还原，仍是修复后的状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message>
        <source>Open the folder with the saved settings</source>
        <translation>打开保存设置的文件夹</translation>
    </message>
    <message>
        <source>This wizard has not changed anything on this PC yet.</source>
        <translation>此向导尚未更改这台电脑上的任何内容。</translation>
    </message>
    <message>
        <source>Everything this wizard changed can be put back. Nothing is overwritten without asking.</source>
        <translation>此向导更改的一切都可以还原。不会未经询问就覆盖任何内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Putting back...</source>
        <translation>正在还原...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>撤消 %n 项更改(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Files with the old settings, to be used without this program.</source>
        <translation>包含旧设置的文件，无需此程序也可使用。</translation>
    </message>
</context>
<context>
    <name>repair::When</name>
    <message>
        <source>d MMMM</source>
        <extracomment>Qt&apos;s date format: day and month in words</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt&apos;s date format: day, month in words and year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Failed today at %1</source>
        <translation>今天 %1 失败</translation>
    </message>
    <message>
        <source>Failed yesterday at %1</source>
        <translation>昨天 %1 失败</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Connected today at %1</source>
        <translation>今天 %1 已连接</translation>
    </message>
    <message>
        <source>Connected yesterday at %1</source>
        <translation>昨天 %1 已连接</translation>
    </message>
    <message>
        <source>Connected on %1</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>Today, %1: repair of %2</source>
        <translation>今天 %1：修复 %2</translation>
    </message>
    <message>
        <source>%1, %2: repair of %3</source>
        <extracomment>%1 is a day, %2 a time, %3 the name of a connection</extracomment>
        <translation>%1 %2：修复 %3</translation>
    </message>
</context>
<context>
    <name>repair::WizardWindow</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>第 %1 页，%2</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>The connection is set to L2TP/IPsec</source>
        <translation>此连接设置为 L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection tries several VPN types, and hides the real error</source>
        <translation>此连接会尝试多种 VPN 类型，掩盖了真正的错误</translation>
    </message>
    <message>
        <source>Should this connection use L2TP/IPsec?</source>
        <translation>此连接是否应使用 L2TP/IPsec？</translation>
    </message>
    <message>
        <source>With an automatic type Windows tries one after the other and reports only that all failed. (error 800)</source>
        <translation>类型为“自动”时，Windows 会逐一尝试，只报告全部失败。(错误 800)</translation>
    </message>
    <message>
        <source>Error 800: the next try then shows the real error, or connects.</source>
        <translation>错误 800：下次尝试会显示真正的错误，或者连接成功。</translation>
    </message>
    <message>
        <source>It cannot cure the error that was hidden until now.</source>
        <translation>无法解决此前被掩盖的错误。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Type of VPN.</source>
        <translation>网络连接 › 此连接 › 属性 › 安全 › VPN 类型。</translation>
    </message>
    <message>
        <source>Setting the type to L2TP/IPsec</source>
        <translation>正在将类型设置为 L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection uses its pre-shared key</source>
        <translation>此连接使用其预共享密钥</translation>
    </message>
    <message>
        <source>The connection wants a certificate this PC does not have</source>
        <translation>此连接要求这台电脑没有的证书</translation>
    </message>
    <message>
        <source>Does this VPN use a pre-shared key?</source>
        <translation>此 VPN 是否使用预共享密钥？</translation>
    </message>
    <message>
        <source>Windows proves itself to the server by a key or by a certificate, and this connection is set to a certificate. (IPsec)</source>
        <translation>Windows 用密钥或证书向服务器证明身份，而此连接设置为使用证书。(IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 13806 and 789, when a key was meant.</source>
        <translation>本应使用密钥时的错误 766、786、13806 和 789。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, nor a wrong password. (691)</source>
        <translation>无法解决密钥错误，也无法解决密码错误。(691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings.</source>
        <translation>网络连接 › 此连接 › 属性 › 安全 › 高级设置。</translation>
    </message>
    <message>
        <source>Setting the connection to its key</source>
        <translation>正在将此连接设置为使用其密钥</translation>
    </message>
    <message>
        <source>The pre-shared key is stored</source>
        <translation>已存储预共享密钥</translation>
    </message>
    <message>
        <source>The connection should use a key, but none is stored</source>
        <translation>此连接应使用密钥，但没有存储密钥</translation>
    </message>
    <message>
        <source>Was the key ever entered on this PC?</source>
        <translation>是否曾在这台电脑上输入过密钥？</translation>
    </message>
    <message>
        <source>Without the key the server and this PC cannot agree. Only the server can tell whether a key is right. (IPsec)</source>
        <translation>没有密钥，服务器和这台电脑无法达成一致。只有服务器才能判断密钥是否正确。(IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 787, 789 and 811, when no key is stored.</source>
        <translation>没有存储密钥时的错误 766、786、787、789 和 811。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password. (691)</source>
        <translation>无法解决密码错误。(691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings › Key.</source>
        <translation>网络连接 › 此连接 › 属性 › 安全 › 高级设置 › 密钥。</translation>
    </message>
    <message>
        <source>Storing the key</source>
        <translation>正在存储密钥</translation>
    </message>
    <message>
        <source>The encryption setting suits the server</source>
        <translation>加密设置适合服务器</translation>
    </message>
    <message>
        <source>The connection asks for an encryption that the server does not offer</source>
        <translation>此连接要求服务器不提供的加密</translation>
    </message>
    <message>
        <source>Does the server need this encryption setting?</source>
        <translation>服务器是否需要此加密设置？</translation>
    </message>
    <message>
        <source>This is a second encryption inside the protected connection; IPsec encrypts everything anyway. (MPPE)</source>
        <translation>这是受保护连接内的第二层加密；IPsec 本来就会加密所有内容。(MPPE)</translation>
    </message>
    <message>
        <source>Errors 741 and 742, and 628 where the sign-in has no encryption.</source>
        <translation>错误 741 和 742，以及登录不带加密时的错误 628。</translation>
    </message>
    <message>
        <source>It cannot cause error 789, so it cannot cure it.</source>
        <translation>它不会导致错误 789，因此也无法解决它。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Data encryption.</source>
        <translation>网络连接 › 此连接 › 属性 › 安全 › 数据加密。</translation>
    </message>
    <message>
        <source>Setting the encryption</source>
        <translation>正在设置加密</translation>
    </message>
    <message>
        <source>The sign-in method of the server is allowed</source>
        <translation>已允许服务器的登录方法</translation>
    </message>
    <message>
        <source>The connection allows no sign-in method that Windows still has</source>
        <translation>此连接不允许任何 Windows 仍支持的登录方法</translation>
    </message>
    <message>
        <source>Does the server want another sign-in method?</source>
        <translation>服务器是否要求其他登录方法？</translation>
    </message>
    <message>
        <source>Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>服务器和电脑必须允许同一种验证密码的方法。(PAP、CHAP、MS-CHAP v2)</translation>
    </message>
    <message>
        <source>Errors 628, 691, 734 and 812, when the methods differ.</source>
        <translation>登录方法不同时的错误 628、691、734 和 812。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password, nor error 789, which comes before the sign-in.</source>
        <translation>无法解决密码错误，也无法解决登录之前的错误 789。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Allow these protocols.</source>
        <translation>网络连接 › 此连接 › 属性 › 安全 › 允许使用这些协议。</translation>
    </message>
    <message>
        <source>Allowing the sign-in method</source>
        <translation>正在允许登录方法</translation>
    </message>
    <message>
        <source>The LCP extensions are on</source>
        <translation>LCP 扩展已打开</translation>
    </message>
    <message>
        <source>The LCP extensions are off, and the connection broke there</source>
        <translation>LCP 扩展已关闭，连接在那里中断</translation>
    </message>
    <message>
        <source>Were the LCP extensions turned off on purpose?</source>
        <translation>LCP 扩展是否是有意关闭的？</translation>
    </message>
    <message>
        <source>Newer servers expect them when the connection is set up. (PPP, LCP)</source>
        <translation>较新的服务器在建立连接时期望使用它们。(PPP、LCP)</translation>
    </message>
    <message>
        <source>Errors 628, 718 and 734.</source>
        <translation>错误 628、718 和 734。</translation>
    </message>
    <message>
        <source>It cannot cause error 789, which comes before PPP, so it cannot cure it.</source>
        <translation>它不会导致 PPP 之前的错误 789，因此也无法解决它。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP extensions.</source>
        <translation>网络连接 › 此连接 › 属性 › 选项 › PPP 设置 › 启用 LCP 扩展。</translation>
    </message>
    <message>
        <source>Turning the LCP extensions on</source>
        <translation>正在打开 LCP 扩展</translation>
    </message>
    <message>
        <source>The connection uses IPv4</source>
        <translation>此连接使用 IPv4</translation>
    </message>
    <message>
        <source>The connection leaves out IPv4, so the server has no address to give</source>
        <translation>此连接排除了 IPv4，因此服务器没有可分配的地址</translation>
    </message>
    <message>
        <source>Should this connection use IPv4?</source>
        <translation>此连接是否应使用 IPv4？</translation>
    </message>
    <message>
        <source>Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)</source>
        <translation>几乎所有 VPN 服务器都分配 IPv4 地址。(ExcludedProtocols)</translation>
    </message>
    <message>
        <source>Error 720, when IPv4 is not ticked.</source>
        <translation>未勾选 IPv4 时的错误 720。</translation>
    </message>
    <message>
        <source>It cannot cure a server that has run out of addresses, nor error 789.</source>
        <translation>无法解决服务器地址用尽的问题，也无法解决错误 789。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Networking › Internet Protocol Version 4.</source>
        <translation>网络连接 › 此连接 › 属性 › 网络 › Internet 协议版本 4。</translation>
    </message>
    <message>
        <source>Turning IPv4 on for the connection</source>
        <translation>正在为此连接打开 IPv4</translation>
    </message>
    <message>
        <source>The connection was set up anew</source>
        <translation>已重新设置此连接</translation>
    </message>
    <message>
        <source>The connection could not be set up anew</source>
        <translation>无法重新设置此连接</translation>
    </message>
    <message>
        <source>Set the connection up anew?</source>
        <translation>是否重新设置此连接？</translation>
    </message>
    <message>
        <source>A damaged entry can hold something that no check sees. The old one is kept under another name.</source>
        <translation>损坏的条目可能含有检查看不到的内容。旧条目会以其他名称保留。</translation>
    </message>
    <message>
        <source>Errors 766, 786 and 789, when the entry itself is damaged.</source>
        <translation>条目本身损坏时的错误 766、786 和 789。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a blocked network, or a service that is off.</source>
        <translation>无法解决密钥错误、网络阻止或服务已关闭的问题。</translation>
    </message>
    <message>
        <source>Settings › Network &amp; internet › VPN › Add VPN.</source>
        <translation>设置 › 网络和 Internet › VPN › 添加 VPN。</translation>
    </message>
    <message>
        <source>Setting the connection up anew</source>
        <translation>正在重新设置此连接</translation>
    </message>
    <message>
        <source>No firewall on this PC blocks the VPN</source>
        <translation>这台电脑上没有防火墙阻止 VPN</translation>
    </message>
    <message>
        <source>A firewall on this PC blocks the VPN</source>
        <translation>这台电脑上的防火墙阻止了 VPN</translation>
    </message>
    <message>
        <source>Is a firewall meant to block the VPN?</source>
        <translation>防火墙是否有意阻止 VPN？</translation>
    </message>
    <message>
        <source>A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)</source>
        <translation>阻止规则优先于所有允许规则。(UDP 500、4500、1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, once the rule is gone.</source>
        <translation>错误 789、792 和 809，在规则删除之后。</translation>
    </message>
    <message>
        <source>This program does not remove it: whoever made the rule can tell what it is for.</source>
        <translation>本程序不会删除它：规则的制定者可以说明其用途。</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product.</source>
        <translation>高级安全 Windows Defender 防火墙 (wf.msc)，或该产品的设置。</translation>
    </message>
    <message>
        <source>Looking for rules that block the VPN</source>
        <translation>正在查找阻止 VPN 的规则</translation>
    </message>
    <message>
        <source>Rules that let the VPN out are there</source>
        <translation>已有允许 VPN 出站的规则</translation>
    </message>
    <message>
        <source>Rules that let the VPN out could not be added</source>
        <translation>无法添加允许 VPN 出站的规则</translation>
    </message>
    <message>
        <source>Add rules that let the VPN out to its server?</source>
        <translation>是否添加允许 VPN 连到其服务器的出站规则？</translation>
    </message>
    <message>
        <source>Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP 500, 4500, 1701)</source>
        <translation>Windows 本身允许 VPN 出站；在阻止出站流量时，这些规则有帮助。(UDP 500、4500、1701)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, on a PC that blocks outgoing traffic.</source>
        <translation>在阻止出站流量的电脑上的错误 789 和 809。</translation>
    </message>
    <message>
        <source>It cannot win over a rule that blocks, nor over a firewall in the network.</source>
        <translation>无法胜过阻止规则，也无法胜过网络中的防火墙。</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules.</source>
        <translation>高级安全 Windows Defender 防火墙 (wf.msc) › 出站规则。</translation>
    </message>
    <message>
        <source>Adding the firewall rules</source>
        <translation>正在添加防火墙规则</translation>
    </message>
    <message>
        <source>The firewall test was made</source>
        <translation>已进行防火墙测试</translation>
    </message>
    <message>
        <source>The firewall test could not be made</source>
        <translation>无法进行防火墙测试</translation>
    </message>
    <message>
        <source>Turn the firewall off for a few minutes to test?</source>
        <translation>是否关闭防火墙几分钟以进行测试？</translation>
    </message>
    <message>
        <source>Windows exempts its own key service, so this test seldom shows anything.</source>
        <translation>Windows 对自己的密钥服务免除限制，因此此测试很少能显示什么。</translation>
    </message>
    <message>
        <source>Nothing for good: it only shows whether Windows Defender Firewall stands in the way.</source>
        <translation>不会长久解决问题：它只显示 Windows Defender 防火墙是否造成妨碍。</translation>
    </message>
    <message>
        <source>It cannot show anything about other firewalls, or about the network.</source>
        <translation>无法显示其他防火墙或网络的情况。</translation>
    </message>
    <message>
        <source>Windows Security › Firewall &amp; network protection.</source>
        <translation>Windows 安全中心 › 防火墙和网络保护。</translation>
    </message>
    <message>
        <source>Turning the firewall off for the test</source>
        <translation>正在为测试关闭防火墙</translation>
    </message>
    <message>
        <source>IPsec to a server behind a router is allowed</source>
        <translation>已允许与路由器后面的服务器使用 IPsec</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows does not allow that yet</source>
        <translation>服务器在路由器后面，而 Windows 尚未允许</translation>
    </message>
    <message>
        <source>Is the server behind a router, too?</source>
        <translation>服务器是否也在路由器后面？</translation>
    </message>
    <message>
        <source>By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)</source>
        <translation>默认情况下，Windows 拒绝与地址经过转换的服务器使用 IPsec。(NAT 穿越)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the server is behind a router or in a cloud.</source>
        <translation>服务器在路由器后面或云中时的错误 789 和 809。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or blocked ports.</source>
        <translation>无法解决密钥错误、密码错误或端口被阻止的问题。</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</source>
        <translation>注册表编辑器 › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule。</translation>
    </message>
    <message>
        <source>Allowing servers behind a router</source>
        <translation>正在允许路由器后面的服务器</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is where Windows reads it</source>
        <translation>用于路由器后面的服务器的设置在 Windows 读取的位置</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is not where Windows reads it</source>
        <translation>用于路由器后面的服务器的设置不在 Windows 读取的位置</translation>
    </message>
    <message>
        <source>Somebody meant to allow it, but Windows does not see that. (AssumeUDPEncapsulationContextOnSendRule)</source>
        <translation>有人想要允许它，但 Windows 看不到。(AssumeUDPEncapsulationContextOnSendRule)</translation>
    </message>
    <message>
        <source>Putting the setting where Windows reads it</source>
        <translation>正在将设置放到 Windows 读取的位置</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec</source>
        <translation>Windows 用 IPsec 保护 L2TP</translation>
    </message>
    <message>
        <source>IPsec is switched off for L2TP on this PC</source>
        <translation>这台电脑上的 L2TP 已关闭 IPsec</translation>
    </message>
    <message>
        <source>Does another connection of this PC need L2TP without IPsec?</source>
        <translation>这台电脑的其他连接是否需要不使用 IPsec 的 L2TP？</translation>
    </message>
    <message>
        <source>With IPsec switched off, the server sees an unprotected connection and does not answer. (ProhibitIpSec)</source>
        <translation>IPsec 关闭时，服务器看到的是未受保护的连接，因此不答复。(ProhibitIpSec)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this setting is on.</source>
        <translation>此设置打开时的错误 789、791 和 809。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops working.</source>
        <translation>无法解决密钥错误。需要不使用 IPsec 的 L2TP 的互联网提供商会停止工作。</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</source>
        <translation>注册表编辑器 › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec。</translation>
    </message>
    <message>
        <source>Allowing Windows to protect L2TP</source>
        <translation>正在允许 Windows 保护 L2TP</translation>
    </message>
    <message>
        <source>The filter service runs</source>
        <translation>筛选服务正在运行</translation>
    </message>
    <message>
        <source>The Windows service under the firewall and the VPN does not run</source>
        <translation>防火墙和 VPN 所依赖的 Windows 服务未运行</translation>
    </message>
    <message>
        <source>Should the filter service run?</source>
        <translation>筛选服务是否应运行？</translation>
    </message>
    <message>
        <source>The key service, the IPsec policy and the firewall stand on it. (service BFE, Base Filtering Engine)</source>
        <translation>密钥服务、IPsec 策略和防火墙都依赖它。(服务 BFE，Base Filtering Engine)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 827, when this service is switched off or stopped.</source>
        <translation>此服务已禁用或停止时的错误 789、791 和 827。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or a network that blocks the VPN.</source>
        <translation>无法解决密钥错误、密码错误或网络阻止 VPN 的问题。</translation>
    </message>
    <message>
        <source>services.msc › Base Filtering Engine.</source>
        <translation>services.msc › Base Filtering Engine。</translation>
    </message>
    <message>
        <source>Starting the filter service</source>
        <translation>正在启动筛选服务</translation>
    </message>
    <message>
        <source>The service that dialling stands on can start</source>
        <translation>拨号所依赖的服务可以启动</translation>
    </message>
    <message>
        <source>A Windows service that dialling stands on is switched off</source>
        <translation>拨号所依赖的 Windows 服务已禁用</translation>
    </message>
    <message>
        <source>Should the service that dialling stands on be able to start?</source>
        <translation>拨号所依赖的服务是否应能启动？</translation>
    </message>
    <message>
        <source>No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)</source>
        <translation>没有它，任何类型的 VPN 都无法拨号。(服务 SstpSvc，RasMan 需要它)</translation>
    </message>
    <message>
        <source>Errors 711 and 1068, where no VPN can be dialled at all.</source>
        <translation>任何 VPN 都无法拨号时的错误 711 和 1068。</translation>
    </message>
    <message>
        <source>It cannot cure an error that comes from the server.</source>
        <translation>无法解决来自服务器的错误。</translation>
    </message>
    <message>
        <source>services.msc › Secure Socket Tunneling Protocol Service.</source>
        <translation>services.msc › Secure Socket Tunneling Protocol Service。</translation>
    </message>
    <message>
        <source>Allowing the service that dialling stands on</source>
        <translation>正在允许拨号所依赖的服务</translation>
    </message>
    <message>
        <source>The dialling service can start</source>
        <translation>拨号服务可以启动</translation>
    </message>
    <message>
        <source>The Windows service that dials every VPN is switched off</source>
        <translation>为所有 VPN 拨号的 Windows 服务已禁用</translation>
    </message>
    <message>
        <source>Should the dialling service be able to start?</source>
        <translation>拨号服务是否应能启动？</translation>
    </message>
    <message>
        <source>Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)</source>
        <translation>Windows 通过它为所有 VPN 拨号。(服务 RasMan，Remote Access Connection Manager)</translation>
    </message>
    <message>
        <source>Errors 711, 1058 and 1068, where no VPN can be dialled at all.</source>
        <translation>任何 VPN 都无法拨号时的错误 711、1058 和 1068。</translation>
    </message>
    <message>
        <source>services.msc › Remote Access Connection Manager.</source>
        <translation>services.msc › Remote Access Connection Manager。</translation>
    </message>
    <message>
        <source>Starting the dialling service</source>
        <translation>正在启动拨号服务</translation>
    </message>
    <message>
        <source>The key service can start</source>
        <translation>密钥服务可以启动</translation>
    </message>
    <message>
        <source>The Windows service that agrees on keys is not ready</source>
        <translation>协商密钥的 Windows 服务尚未就绪</translation>
    </message>
    <message>
        <source>Should Windows agree on keys itself?</source>
        <translation>是否应由 Windows 自己协商密钥？</translation>
    </message>
    <message>
        <source>Without it no keys can be agreed with the server. (service IKEEXT)</source>
        <translation>没有它，无法与服务器协商密钥。(服务 IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789, 791, 809 and 827, when this service is switched off or deleted.</source>
        <translation>此服务已禁用或删除时的错误 789、791、809 和 827。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, or a network that blocks the VPN.</source>
        <translation>无法解决密钥错误或网络阻止 VPN 的问题。</translation>
    </message>
    <message>
        <source>services.msc › IKE and AuthIP IPsec Keying Modules.</source>
        <translation>services.msc › IKE and AuthIP IPsec Keying Modules。</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>正在启动密钥服务</translation>
    </message>
    <message>
        <source>The IPsec policy service can start</source>
        <translation>IPsec 策略服务可以启动</translation>
    </message>
    <message>
        <source>The Windows service that sends L2TP through IPsec is not ready</source>
        <translation>让 L2TP 通过 IPsec 发送的 Windows 服务尚未就绪</translation>
    </message>
    <message>
        <source>Should the IPsec policy service start by itself?</source>
        <translation>IPsec 策略服务是否应自行启动？</translation>
    </message>
    <message>
        <source>It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)</source>
        <translation>它保存此 VPN 由 IPsec 保护的规则。(服务 PolicyAgent)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this service is switched off or deleted.</source>
        <translation>此服务已禁用或删除时的错误 789、791 和 809。</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent.</source>
        <translation>services.msc › IPsec Policy Agent。</translation>
    </message>
    <message>
        <source>Starting the IPsec policy service</source>
        <translation>正在启动 IPsec 策略服务</translation>
    </message>
    <message>
        <source>The IPsec services were restarted</source>
        <translation>已重启 IPsec 服务</translation>
    </message>
    <message>
        <source>The IPsec services could not be restarted</source>
        <translation>无法重启 IPsec 服务</translation>
    </message>
    <message>
        <source>Restart the two IPsec services?</source>
        <translation>是否重启两个 IPsec 服务？</translation>
    </message>
    <message>
        <source>A service that hangs cannot be seen from outside; a restart gives it a fresh start. (PolicyAgent, IKEEXT)</source>
        <translation>从外部看不出服务是否卡住；重启可让它重新开始。(PolicyAgent、IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789 and 791, when a service hangs.</source>
        <translation>服务卡住时的错误 789 和 791。</translation>
    </message>
    <message>
        <source>It cannot cure a setting that is wrong: after the restart it is still wrong.</source>
        <translation>无法解决设置错误：重启后它仍然是错的。</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart.</source>
        <translation>services.msc › IPsec Policy Agent 和 IKE and AuthIP IPsec Keying Modules › 重新启动。</translation>
    </message>
    <message>
        <source>Restarting the IPsec services</source>
        <translation>正在重启 IPsec 服务</translation>
    </message>
    <message>
        <source>No other program holds the ports of the VPN</source>
        <translation>没有其他程序占用 VPN 的端口</translation>
    </message>
    <message>
        <source>Another program holds the ports of the VPN</source>
        <translation>其他程序占用了 VPN 的端口</translation>
    </message>
    <message>
        <source>Is another VPN program meant to be running?</source>
        <translation>是否有意运行其他 VPN 程序？</translation>
    </message>
    <message>
        <source>Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, 1701)</source>
        <translation>两个程序不能使用相同的端口，因此 Windows 可能收不到答复。(UDP 500、4500、1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, when another VPN program takes the answers.</source>
        <translation>其他 VPN 程序截取答复时的错误 789、792 和 809。</translation>
    </message>
    <message>
        <source>This program changes nothing here: close the other program, then connect again.</source>
        <translation>本程序在这里不作更改：请关闭其他程序，然后再次连接。</translation>
    </message>
    <message>
        <source>Task Manager › Details, or Settings › Apps › Installed apps.</source>
        <translation>任务管理器 › 详细信息，或 设置 › 应用 › 安装的应用。</translation>
    </message>
    <message>
        <source>Looking for programs that hold the ports</source>
        <translation>正在查找占用端口的程序</translation>
    </message>
    <message>
        <source>A step that this version does not know</source>
        <translation>此版本不认识的步骤</translation>
    </message>
    <message>
        <source>A step that this version does not know found something</source>
        <translation>此版本不认识的步骤发现了问题</translation>
    </message>
    <message>
        <source>Is this PC also used with a newer version of this program?</source>
        <translation>这台电脑是否也使用本程序的较新版本？</translation>
    </message>
    <message>
        <source>Another version of this program made this entry.</source>
        <translation>此条目由本程序的另一版本生成。</translation>
    </message>
    <message>
        <source>This version cannot tell.</source>
        <translation>此版本无法判断。</translation>
    </message>
    <message>
        <source>Install the latest version of this program.</source>
        <translation>请安装本程序的最新版本。</translation>
    </message>
    <message>
        <source>Working on a step of another version</source>
        <translation>正在处理另一版本的步骤</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>NAT 穿越</translation>
    </message>
    <message>
        <source>Security tab</source>
        <translation>“安全”选项卡</translation>
    </message>
    <message>
        <source>PPP settings</source>
        <translation>PPP 设置</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Windows Update</source>
        <translation>Windows 更新</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>This Windows build opens VPNs</source>
        <translation>此 Windows 内部版本可打开 VPN</translation>
    </message>
    <message>
        <source>An update of Windows itself broke this kind of VPN</source>
        <translation>Windows 自己的某次更新破坏了这类 VPN</translation>
    </message>
    <message>
        <source>Has Windows been updated since this began?</source>
        <translation>问题出现之后是否更新过 Windows？</translation>
    </message>
    <message>
        <source>Some Windows updates broke VPN connections, and a later one mended them.</source>
        <translation>某些 Windows 更新破坏了 VPN 连接，后来的更新已修复。</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the update is the cause.</source>
        <translation>由更新引起时的错误 789 和 809。</translation>
    </message>
    <message>
        <source>This program installs no updates; Windows Update does.</source>
        <translation>本程序不安装更新；由 Windows 更新安装。</translation>
    </message>
    <message>
        <source>Settings › Windows Update.</source>
        <translation>设置 › Windows 更新。</translation>
    </message>
    <message>
        <source>Reading the Windows build</source>
        <translation>正在读取 Windows 内部版本</translation>
    </message>
    <message>
        <source>Windows does not wait for a restart</source>
        <translation>Windows 没有等待重启</translation>
    </message>
    <message>
        <source>Windows waits for a restart</source>
        <translation>Windows 正在等待重启</translation>
    </message>
    <message>
        <source>Restart this PC before changing more?</source>
        <translation>是否先重启这台电脑，再作更多更改？</translation>
    </message>
    <message>
        <source>Updates and drivers that wait for a restart can leave the VPN half changed.</source>
        <translation>等待重启的更新和驱动程序可能使 VPN 只更改了一半。</translation>
    </message>
    <message>
        <source>Failures that began with an update or an installation.</source>
        <translation>因更新或安装而开始的故障。</translation>
    </message>
    <message>
        <source>Shutting down and turning on is not enough: choose Restart.</source>
        <translation>关机再开机是不够的：请选择“重启”。</translation>
    </message>
    <message>
        <source>Start › Power › Restart.</source>
        <translation>开始 › 电源 › 重启。</translation>
    </message>
    <message>
        <source>Looking whether Windows waits for a restart</source>
        <translation>正在查看 Windows 是否等待重启</translation>
    </message>
    <message>
        <source>The device for L2TP connections is there</source>
        <translation>用于 L2TP 连接的设备存在</translation>
    </message>
    <message>
        <source>The device for L2TP connections is missing</source>
        <translation>用于 L2TP 连接的设备缺失</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections removed on purpose?</source>
        <translation>用于 L2TP 连接的设备是否是有意删除的？</translation>
    </message>
    <message>
        <source>Device Manager › Network adapters › Action › Scan for hardware changes.</source>
        <translation>设备管理器 › 网络适配器 › 操作 › 扫描检测硬件改动。</translation>
    </message>
    <message>
        <source>Bringing the device back</source>
        <translation>正在恢复设备</translation>
    </message>
    <message>
        <source>The device for L2TP connections is enabled</source>
        <translation>用于 L2TP 连接的设备已启用</translation>
    </message>
    <message>
        <source>The device for L2TP connections does not work</source>
        <translation>用于 L2TP 连接的设备不工作</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections switched off on purpose?</source>
        <translation>用于 L2TP 连接的设备是否是有意禁用的？</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 720, when the device or its driver is switched off.</source>
        <translation>设备或其驱动程序已禁用时的错误 633、651 和 720。</translation>
    </message>
    <message>
        <source>Enabling the device</source>
        <translation>正在启用设备</translation>
    </message>
    <message>
        <source>Windows looked for devices again</source>
        <translation>Windows 已重新查找设备</translation>
    </message>
    <message>
        <source>Windows could not look for devices again</source>
        <translation>Windows 无法重新查找设备</translation>
    </message>
    <message>
        <source>Let Windows look for devices again?</source>
        <translation>是否让 Windows 重新查找设备？</translation>
    </message>
    <message>
        <source>A device that was lost comes back when Windows looks for it.</source>
        <translation>Windows 查找时，丢失的设备会恢复。</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 797, when a device was lost.</source>
        <translation>设备丢失时的错误 633、651 和 797。</translation>
    </message>
    <message>
        <source>It cannot repair a device that is there and has a problem.</source>
        <translation>无法修复存在但有问题的设备。</translation>
    </message>
    <message>
        <source>Device Manager › Action › Scan for hardware changes.</source>
        <translation>设备管理器 › 操作 › 扫描检测硬件改动。</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>正在查找设备</translation>
    </message>
    <message>
        <source>Windows opens every L2TP connection through it. (WAN Miniport)</source>
        <translation>Windows 通过它打开所有 L2TP 连接。(WAN Miniport)</translation>
    </message>
    <message>
        <source>Errors 633, 651, 720 and 797, when the device is gone.</source>
        <translation>设备不存在时的错误 633、651、720 和 797。</translation>
    </message>
    <message>
        <source>Device Manager › Hidden devices › Network adapters › WAN Miniport.</source>
        <translation>设备管理器 › 隐藏的设备 › 网络适配器 › WAN Miniport。</translation>
    </message>
</context>
<context>
    <name>support-code</name>
    <message>
        <source>The first word cannot be right.</source>
        <translation>第一个单词不可能正确。</translation>
    </message>
    <message>
        <source>The second word cannot be right.</source>
        <translation>第二个单词不可能正确。</translation>
    </message>
    <message>
        <source>The third word cannot be right.</source>
        <translation>第三个单词不可能正确。</translation>
    </message>
    <message>
        <source>The fourth word cannot be right.</source>
        <translation>第四个单词不可能正确。</translation>
    </message>
    <message>
        <source>The first three characters cannot be right.</source>
        <translation>前三个字符不可能正确。</translation>
    </message>
    <message>
        <source>Characters 4 to 6 cannot be right.</source>
        <translation>第 4 至 6 个字符不可能正确。</translation>
    </message>
    <message>
        <source>Characters 7 to 9 cannot be right.</source>
        <translation>第 7 至 9 个字符不可能正确。</translation>
    </message>
    <message>
        <source>The last four characters cannot be right.</source>
        <translation>最后四个字符不可能正确。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the first word.</source>
        <translation>有一个字母错误，很可能在第一个单词中。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the second word.</source>
        <translation>有一个字母错误，很可能在第二个单词中。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the third word.</source>
        <translation>有一个字母错误，很可能在第三个单词中。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the fourth word.</source>
        <translation>有一个字母错误，很可能在第四个单词中。</translation>
    </message>
    <message>
        <source>One of the first three characters is most likely wrong.</source>
        <translation>前三个字符中很可能有一个错误。</translation>
    </message>
    <message>
        <source>One of the characters 4 to 6 is most likely wrong.</source>
        <translation>第 4 至 6 个字符中很可能有一个错误。</translation>
    </message>
    <message>
        <source>One of the characters 7 to 9 is most likely wrong.</source>
        <translation>第 7 至 9 个字符中很可能有一个错误。</translation>
    </message>
    <message>
        <source>One of the last four characters is most likely wrong.</source>
        <translation>最后四个字符中很可能有一个错误。</translation>
    </message>
    <message>
        <source>The first word is not complete.</source>
        <translation>第一个单词不完整。</translation>
    </message>
    <message>
        <source>The second word is missing or not complete.</source>
        <translation>第二个单词缺失或不完整。</translation>
    </message>
    <message>
        <source>The third word is missing or not complete.</source>
        <translation>第三个单词缺失或不完整。</translation>
    </message>
    <message>
        <source>The fourth word is missing or not complete.</source>
        <translation>第四个单词缺失或不完整。</translation>
    </message>
    <message>
        <source>The first three characters are not complete.</source>
        <translation>前三个字符不完整。</translation>
    </message>
    <message>
        <source>Characters 4 to 6 are missing or not complete.</source>
        <translation>第 4 至 6 个字符缺失或不完整。</translation>
    </message>
    <message>
        <source>Characters 7 to 9 are missing or not complete.</source>
        <translation>第 7 至 9 个字符缺失或不完整。</translation>
    </message>
    <message>
        <source>The last four characters are missing or not complete.</source>
        <translation>最后四个字符缺失或不完整。</translation>
    </message>
    <message>
        <source>Ask for the first word again, letter by letter.</source>
        <translation>请再逐字母询问第一个单词。</translation>
    </message>
    <message>
        <source>Ask for the second word again, letter by letter.</source>
        <translation>请再逐字母询问第二个单词。</translation>
    </message>
    <message>
        <source>Ask for the third word again, letter by letter.</source>
        <translation>请再逐字母询问第三个单词。</translation>
    </message>
    <message>
        <source>Ask for the fourth word again, letter by letter.</source>
        <translation>请再逐字母询问第四个单词。</translation>
    </message>
    <message>
        <source>Ask for the first three characters again.</source>
        <translation>请再询问前三个字符。</translation>
    </message>
    <message>
        <source>Ask for characters 4 to 6 again.</source>
        <translation>请再询问第 4 至 6 个字符。</translation>
    </message>
    <message>
        <source>Ask for characters 7 to 9 again.</source>
        <translation>请再询问第 7 至 9 个字符。</translation>
    </message>
    <message>
        <source>Ask for the last four characters again.</source>
        <translation>请再询问最后四个字符。</translation>
    </message>
    <message>
        <source>The first and the second word have changed places.</source>
        <translation>第一个和第二个单词的位置颠倒了。</translation>
    </message>
    <message>
        <source>The second and the third word have changed places.</source>
        <translation>第二个和第三个单词的位置颠倒了。</translation>
    </message>
    <message>
        <source>The third and the fourth word have changed places.</source>
        <translation>第三个和第四个单词的位置颠倒了。</translation>
    </message>
    <message>
        <source>Let the caller read the whole code again, slowly.</source>
        <translation>请让来电者再慢慢读一遍整个求助码。</translation>
    </message>
    <message>
        <source>Type the two words the other way round.</source>
        <translation>请将这两个单词调换顺序输入。</translation>
    </message>
    <message>
        <source>No code was typed.</source>
        <translation>未输入求助码。</translation>
    </message>
    <message>
        <source>Ask for the four words at the bottom left of the caller&apos;s window.</source>
        <translation>请询问来电者窗口左下角的四个单词。</translation>
    </message>
    <message>
        <source>This is not a code of this program.</source>
        <translation>这不是本程序的求助码。</translation>
    </message>
    <message>
        <source>This is longer than a code.</source>
        <translation>这比求助码长。</translation>
    </message>
    <message>
        <source>A code has four words of five letters, or 13 characters.</source>
        <translation>求助码为四个各五个字母的单词，或 13 个字符。</translation>
    </message>
    <message>
        <source>The code is right, and a newer version of this program made it.</source>
        <translation>求助码正确，由本程序的较新版本生成。</translation>
    </message>
    <message>
        <source>Get the newest version of this program, and type the code again.</source>
        <translation>请获取本程序的最新版本，并重新输入求助码。</translation>
    </message>
    <message>
        <source>Something in this code is wrong; where, it does not show.</source>
        <translation>此求助码中有错误；但看不出在哪里。</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Page 1: Which connection?</source>
        <translation>第 1 页：哪个连接？</translation>
    </message>
    <message>
        <source>Page 2: What is wrong</source>
        <translation>第 2 页：问题所在</translation>
    </message>
    <message>
        <source>Page 3: Step by step</source>
        <translation>第 3 页：逐步进行</translation>
    </message>
    <message>
        <source>Page 4: Repairing</source>
        <translation>第 4 页：正在修复</translation>
    </message>
    <message>
        <source>Page 5: Does it work now?</source>
        <translation>第 5 页：现在能用了吗？</translation>
    </message>
    <message>
        <source>Page 6: Done</source>
        <translation>第 6 页：完成</translation>
    </message>
    <message>
        <source>Page 7: Undo</source>
        <translation>第 7 页：撤消</translation>
    </message>
    <message>
        <source>Page 8: Have a code from a caller?</source>
        <translation>第 8 页：有来电者的求助码？</translation>
    </message>
    <message>
        <source>Page 3, step 1 of 7: Services</source>
        <translation>第 3 页，第 1 步，共 7 步：服务</translation>
    </message>
    <message>
        <source>Page 3, step 2 of 7: NAT traversal</source>
        <translation>第 3 页，第 2 步，共 7 步：NAT 穿越</translation>
    </message>
    <message>
        <source>Page 3, step 3 of 7: Security tab</source>
        <translation>第 3 页，第 3 步，共 7 步：“安全”选项卡</translation>
    </message>
    <message>
        <source>Page 3, step 4 of 7: PPP settings</source>
        <translation>第 3 页，第 4 步，共 7 步：PPP 设置</translation>
    </message>
    <message>
        <source>Page 3, step 5 of 7: Firewall</source>
        <translation>第 3 页，第 5 步，共 7 步：防火墙</translation>
    </message>
    <message>
        <source>Page 3, step 6 of 7: Profile</source>
        <translation>第 3 页，第 6 步，共 7 步：配置文件</translation>
    </message>
    <message>
        <source>Page 3, step 7 of 7: Windows Update</source>
        <translation>第 3 页，第 7 步，共 7 步：Windows 更新</translation>
    </message>
    <message>
        <source>Page 3, last step: Devices</source>
        <translation>第 3 页，最后一步：设备</translation>
    </message>
    <message>
        <source>Does the caller have the key? The repair asks for it.</source>
        <translation>来电者有密钥吗？修复时会要求输入。</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then let the caller tick that card; it needs a restart.</source>
        <translation>服务器在路由器后面吗？如果是，请让来电者勾选该卡片；这需要重启。</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then say: &quot;Type l2tp-repair fix --step nat-traversal-allowed.&quot;</source>
        <translation>服务器在路由器后面吗？如果是，请说：“输入 l2tp-repair fix --step nat-traversal-allowed”。</translation>
    </message>
    <message>
        <source>Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.</source>
        <translation>那台电脑上的其他 VPN 需要不使用 IPsec 的 L2TP 吗？如果不需要，请让来电者勾选该卡片。</translation>
    </message>
    <message>
        <source>Does another VPN there need L2TP without IPsec? If not: &quot;Type l2tp-repair fix --step ipsec-allowed.&quot;</source>
        <translation>那里的其他 VPN 需要不使用 IPsec 的 L2TP 吗？如果不需要，请说：“输入 l2tp-repair fix --step ipsec-allowed”。</translation>
    </message>
    <message>
        <source>Windows waits for a restart on that PC; let the caller restart it.</source>
        <translation>那台电脑上的 Windows 正在等待重启；请让来电者重启它。</translation>
    </message>
    <message>
        <source>Say: &quot;Type l2tp-repair fix --all.&quot;</source>
        <translation>请说：“输入 l2tp-repair fix --all”。</translation>
    </message>
    <message>
        <source>Say: &quot;Press Repair, bottom right.&quot;</source>
        <translation>请说：“按右下角的‘修复’”。</translation>
    </message>
    <message>
        <source>Say: &quot;Press the blue button, bottom right, on each page.&quot;</source>
        <translation>请说：“在每一页上按右下角的蓝色按钮”。</translation>
    </message>
    <message>
        <source>Let the caller check again; the code then tells what is left.</source>
        <translation>请让来电者重新检查；之后求助码会说明还剩什么。</translation>
    </message>
    <message>
        <source>Say: &quot;Choose the connection and press the blue button, bottom right.&quot;</source>
        <translation>请说：“选择连接，然后按右下角的蓝色按钮”。</translation>
    </message>
    <message>
        <source>Let the caller wait until the bar is full, then press Next.</source>
        <translation>请让来电者等到进度条满，然后按“下一步”。</translation>
    </message>
    <message>
        <source>Cards with a question mark: ask whoever runs the server before they are ticked.</source>
        <translation>带问号的卡片：勾选之前请询问服务器管理员。</translation>
    </message>
    <message>
        <source>That PC has no L2TP connection. Let the caller add one in Windows, with the server&apos;s name and the key.</source>
        <translation>那台电脑没有 L2TP 连接。请让来电者用服务器名称和密钥在 Windows 中添加一个。</translation>
    </message>
    <message>
        <source>Ask for the error number in the message of Windows.</source>
        <translation>请询问 Windows 消息中的错误编号。</translation>
    </message>
    <message>
        <source>Some things could not be read. An administrator of that PC may see more.</source>
        <translation>有些内容无法读取。那台电脑的管理员也许能看到更多。</translation>
    </message>
    <message>
        <source>Nothing was found. Let the caller test the connection.</source>
        <translation>未发现问题。请让来电者测试连接。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Older than Windows 10</source>
        <translation>早于 Windows 10</translation>
    </message>
    <message>
        <source>Windows 10, older than 1809</source>
        <translation>Windows 10，早于 1809</translation>
    </message>
    <message>
        <source>Newer than Windows 11, 25H2</source>
        <translation>新于 Windows 11 25H2</translation>
    </message>
    <message>
        <source>The last try connected.</source>
        <translation>上次尝试已连接。</translation>
    </message>
    <message>
        <source>No L2TP connection on that PC, or none chosen.</source>
        <translation>那台电脑上没有 L2TP 连接，或未选择连接。</translation>
    </message>
    <message>
        <source>No try to connect was seen.</source>
        <translation>未看到连接尝试。</translation>
    </message>
    <message>
        <source>An error number that this program does not know.</source>
        <translation>本程序不认识的错误编号。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>这台电脑没有 L2TP 类型的 VPN 连接。</translation>
    </message>
    <message>
        <source>Add the connection in Windows, or name another one if it has another type.</source>
        <translation>请在 Windows 中添加连接；如果它是其他类型，请指定另一个连接。</translation>
    </message>
    <message>
        <source>A setting of this PC keeps the VPN from connecting.</source>
        <translation>这台电脑的一项设置使 VPN 无法连接。</translation>
    </message>
    <message>
        <source>Repair what is marked as broken, then test the connection.</source>
        <translation>请修复标为有问题的项，然后测试连接。</translation>
    </message>
    <message>
        <source>A setting of this PC will keep the VPN from connecting.</source>
        <translation>这台电脑的一项设置将使 VPN 无法连接。</translation>
    </message>
    <message>
        <source>A setting of this PC may not suit the VPN server.</source>
        <translation>这台电脑的一项设置可能不适合 VPN 服务器。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what it needs, or try the marked steps one at a time.</source>
        <translation>请询问服务器管理员需要什么，或逐一尝试标出的步骤。</translation>
    </message>
    <message>
        <source>The name of the VPN server leads nowhere.</source>
        <translation>VPN 服务器的名称没有指向任何地址。</translation>
    </message>
    <message>
        <source>Compare the name with the one you were given, and see whether web pages open.</source>
        <translation>请将名称与你得到的名称核对，并查看网页能否打开。</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example. If that works, the first one blocks it.</source>
        <translation>请尝试其他网络，例如手机热点。如果可用，则是原来的网络阻止了它。</translation>
    </message>
    <message>
        <source>This PC and the VPN server cannot agree on keys, and nothing on this PC explains it.</source>
        <translation>这台电脑和 VPN 服务器无法就密钥达成一致，而这台电脑上没有能解释的原因。</translation>
    </message>
    <message>
        <source>Type the pre-shared key again with care; then ask whoever runs the server to look at its log.</source>
        <translation>请仔细重新输入预共享密钥；然后请服务器管理员查看其日志。</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one of the server.</source>
        <translation>预共享密钥与服务器的不一致。</translation>
    </message>
    <message>
        <source>Ask for the key again and type it with care.</source>
        <translation>请重新索取密钥并仔细输入。</translation>
    </message>
    <message>
        <source>The VPN server answers, and does not accept this PC.</source>
        <translation>VPN 服务器有答复，但不接受这台电脑。</translation>
    </message>
    <message>
        <source>Send the report to whoever runs the server.</source>
        <translation>请将报告发送给服务器管理员。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection after the keys were agreed.</source>
        <translation>VPN 服务器在密钥协商之后结束了连接。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>请询问服务器管理员，其日志对这次尝试有何记录。</translation>
    </message>
    <message>
        <source>The VPN server refuses this sign-in.</source>
        <translation>VPN 服务器拒绝此登录。</translation>
    </message>
    <message>
        <source>Type user name and password again; then ask whoever runs the server about the account.</source>
        <translation>请重新输入用户名和密码；然后向服务器管理员询问帐户情况。</translation>
    </message>
    <message>
        <source>The connection fails, and nothing here says where.</source>
        <translation>连接失败，而这里没有信息说明失败在何处。</translation>
    </message>
    <message>
        <source>Test the connection, which shows how far it gets.</source>
        <translation>请测试连接，以显示能进行到哪一步。</translation>
    </message>
    <message>
        <source>Too much could not be read to say what is wrong.</source>
        <translation>无法读取的内容过多，不能判断问题所在。</translation>
    </message>
    <message>
        <source>Run the check again as an administrator.</source>
        <translation>请以管理员身份重新运行检查。</translation>
    </message>
    <message>
        <source>Nothing on this PC is known to stop the VPN.</source>
        <translation>这台电脑上没有已知会妨碍 VPN 的问题。</translation>
    </message>
    <message>
        <source>Test the connection to be sure.</source>
        <translation>请测试连接以便确认。</translation>
    </message>
    <message>
        <source>The check has finished.</source>
        <translation>检查已完成。</translation>
    </message>
    <message>
        <source>Read what was found below.</source>
        <translation>请阅读下面的检查结果。</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>在这里看到</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>nowhere that can be seen from here</source>
        <translation>从这里看不出在何处</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>on the way to the server</source>
        <translation>在通往服务器的途中</translation>
    </message>
    <message>
        <source>at the server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody could say which address the VPN server&apos;s name has.</source>
        <translation>无法查到 VPN 服务器名称对应的地址。</translation>
    </message>
    <message>
        <source>See whether web pages open; if not, this PC is not online or its DNS does not answer.</source>
        <translation>请查看能否打开网页；如果不能，说明这台电脑未联网或 DNS 没有回应。</translation>
    </message>
    <message>
        <source>This PC is not connected to a network that leads to the VPN server.</source>
        <translation>这台电脑没有连接到可通往 VPN 服务器的网络。</translation>
    </message>
    <message>
        <source>Connect this PC to the network, then check again.</source>
        <translation>请将这台电脑连接到网络，然后重新检查。</translation>
    </message>
    <message>
        <source>A firewall on this PC may keep the VPN from the server.</source>
        <translation>这台电脑上的防火墙可能阻止了 VPN 到达服务器。</translation>
    </message>
    <message>
        <source>It stopped the question of this program. Look into its settings for UDP 500 and 4500.</source>
        <translation>它拦截了本程序的询问。请在其设置中查看 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>A firewall between this PC and the VPN server turns the VPN away.</source>
        <translation>这台电脑与 VPN 服务器之间的防火墙拒绝了 VPN。</translation>
    </message>
    <message>
        <source>The VPN server answers on one of two ports only; the VPN needs both.</source>
        <translation>VPN 服务器只在两个端口中的一个上回应；VPN 两个都需要。</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example; then ask whoever runs the server about UDP 500 and 4500.</source>
        <translation>请尝试其他网络，例如手机热点；然后向服务器管理员询问 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>The VPN server does not answer, and nothing here says why.</source>
        <translation>VPN 服务器没有回应，从这里无法得知原因。</translation>
    </message>
    <message>
        <source>Compare the address, try another network (a phone&apos;s hotspot for example), and ask whether the server is on.</source>
        <translation>请核对地址，尝试其他网络（例如手机热点），并询问服务器是否已开启。</translation>
    </message>
    <message>
        <source>Something is at the server&apos;s address, but no VPN service answers there.</source>
        <translation>服务器地址上有设备，但没有 VPN 服务回应。</translation>
    </message>
    <message>
        <source>Compare the address, then ask whoever runs the server whether its VPN service is on.</source>
        <translation>请核对地址，然后询问服务器管理员 VPN 服务是否已开启。</translation>
    </message>
    <message>
        <source>The VPN server takes no more requests at the moment.</source>
        <translation>VPN 服务器目前不再接受请求。</translation>
    </message>
    <message>
        <source>Wait half a minute, then check again.</source>
        <translation>请等待半分钟，然后重新检查。</translation>
    </message>
    <message>
        <source>The VPN server answers, but does not seem to offer L2TP.</source>
        <translation>VPN 服务器有回应，但似乎不提供 L2TP。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which kind of VPN it offers.</source>
        <translation>请询问服务器管理员提供哪种 VPN。</translation>
    </message>
    <message>
        <source>The VPN server answers this program, but did not answer Windows.</source>
        <translation>VPN 服务器回应了本程序，但没有回应 Windows。</translation>
    </message>
    <message>
        <source>Test the connection again; if it still fails, another program or the network stops what Windows sends.</source>
        <translation>请再次测试连接；如果仍然失败，说明其他程序或网络拦截了 Windows 发送的内容。</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>这台电脑没有得到用于连接的地址。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it has addresses left; if so, Windows&apos; own network parts are damaged (WAN Miniport (IP)).</source>
        <translation>请询问服务器管理员是否还有可用地址；如果有，则是 Windows 自身的网络组件已损坏 (WAN Miniport (IP))。</translation>
    </message>
</context>
</TS>
