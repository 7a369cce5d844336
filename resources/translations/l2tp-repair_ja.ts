<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>activity</name>
    <message>
        <source>Reading settings (%1 of %2)</source>
        <translation>設定を読み取り中 (%1/%2)</translation>
    </message>
    <message>
        <source>Reading settings (%1 of %2): %3</source>
        <translation>設定を読み取り中 (%1/%2): %3</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2)</source>
        <translation>修復中 (%1/%2)</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2): %3</source>
        <translation>修復中 (%1/%2): %3</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2)</source>
        <translation>再チェック中 (%1/%2)</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2): %3</source>
        <translation>再チェック中 (%1/%2): %3</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2)</source>
        <translation>元に戻しています (%1/%2)</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2): %3</source>
        <translation>元に戻しています (%1/%2): %3</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2)</source>
        <translation>ダイヤル中 (%1/%2)</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2): %3</source>
        <translation>ダイヤル中 (%1/%2): %3</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2)</source>
        <translation>VPN サーバーに問い合わせ中 (%1/%2)</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2): %3</source>
        <translation>VPN サーバーに問い合わせ中 (%1/%2): %3</translation>
    </message>
    <message>
        <source>The VPN server was asked a moment ago: asking again in %4 s</source>
        <translation>VPN サーバーには問い合わせたばかりです: %4 秒後にもう一度問い合わせます</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Type of VPN of %1</source>
        <translation>%1 の VPN の種類</translation>
    </message>
    <message>
        <source>Type of VPN</source>
        <translation>VPN の種類</translation>
    </message>
    <message>
        <source>Authentication of %1</source>
        <translation>%1 の認証</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Data encryption of %1</source>
        <translation>%1 のデータの暗号化</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>データの暗号化</translation>
    </message>
    <message>
        <source>Sign-in methods of %1</source>
        <translation>%1 のサインイン方式</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>サインイン方式</translation>
    </message>
    <message>
        <source>LCP extensions of %1</source>
        <translation>%1 の LCP 拡張</translation>
    </message>
    <message>
        <source>LCP extensions</source>
        <translation>LCP 拡張</translation>
    </message>
    <message>
        <source>Protocols left out by %1</source>
        <translation>%1 で除外されているプロトコル</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>除外されているプロトコル</translation>
    </message>
    <message>
        <source>Servers behind a router (%1\%2)</source>
        <translation>ルーターの内側にあるサーバー (%1\%2)</translation>
    </message>
    <message>
        <source>Servers behind a router</source>
        <translation>ルーターの内側にあるサーバー</translation>
    </message>
    <message>
        <source>L2TP without IPsec (%1\%2)</source>
        <translation>IPsec なしの L2TP (%1\%2)</translation>
    </message>
    <message>
        <source>L2TP without IPsec</source>
        <translation>IPsec なしの L2TP</translation>
    </message>
    <message>
        <source>Program of a service (%1\%2)</source>
        <translation>サービスのプログラム (%1\%2)</translation>
    </message>
    <message>
        <source>Program of a service</source>
        <translation>サービスのプログラム</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>Start of the service %1</source>
        <translation>サービス %1 のスタートアップ</translation>
    </message>
    <message>
        <source>Registry value %1\%2</source>
        <translation>レジストリ値 %1\%2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%1 の %2</translation>
    </message>
    <message>
        <source>Firewall rule %1</source>
        <translation>ファイアウォール規則 %1</translation>
    </message>
    <message>
        <source>Firewall in your organisation&apos;s network</source>
        <translation>組織のネットワークでのファイアウォール</translation>
    </message>
    <message>
        <source>Firewall in private networks</source>
        <translation>プライベート ネットワークでのファイアウォール</translation>
    </message>
    <message>
        <source>Firewall in public networks</source>
        <translation>パブリック ネットワークでのファイアウォール</translation>
    </message>
    <message>
        <source>Task that turns the firewall on again</source>
        <translation>ファイアウォールを再び有効にするタスク</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>サービス %1 を開始する</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>サービス %1 を停止する</translation>
    </message>
    <message>
        <source>Restart the services %1</source>
        <translation>サービス %1 を再起動する</translation>
    </message>
    <message>
        <source>Rename the connection %1 to %2</source>
        <translation>接続 %1 の名前を %2 に変更する</translation>
    </message>
    <message>
        <source>Set up the connection %1 from what %2 says</source>
        <translation>%2 の内容から接続 %1 を作成する</translation>
    </message>
    <message>
        <source>Delete the connection %1 that the repair set up</source>
        <translation>修復で作成した接続 %1 を削除する</translation>
    </message>
    <message>
        <source>Store the key that you type for %1</source>
        <translation>入力されたキーを %1 に保存する</translation>
    </message>
    <message>
        <source>Clear the key stored for %1</source>
        <translation>%1 に保存されたキーを消去する</translation>
    </message>
    <message>
        <source>Let Windows look for devices again</source>
        <translation>Windows にデバイスを探し直させる</translation>
    </message>
    <message>
        <source>Every VPN connection of this PC is cut for a moment.</source>
        <translation>この PC の VPN 接続がすべて一時的に切断されます。</translation>
    </message>
    <message>
        <source>A protection is lowered a little.</source>
        <translation>保護が少し弱くなります。</translation>
    </message>
    <message>
        <source>Another program or server may rely on how it is now.</source>
        <translation>ほかのプログラムやサーバーが今の設定を必要としている場合があります。</translation>
    </message>
    <message>
        <source>The pre-shared key must be typed again.</source>
        <translation>事前共有キーをもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>This PC is unprotected while it lasts.</source>
        <translation>その間、この PC は保護されません。</translation>
    </message>
    <message>
        <source>Your organisation sets this by Group Policy, so it is not changed here. (%1)</source>
        <translation>組織がグループ ポリシーで設定しているため、ここでは変更しません。(%1)</translation>
    </message>
    <message>
        <source>Your organisation manages this PC and sets this, so it is not changed here. (%1)</source>
        <translation>組織がこの PC を管理して設定しているため、ここでは変更しません。(%1)</translation>
    </message>
    <message>
        <source>This is an Always On connection of your organisation, so it is not changed here. (%1)</source>
        <translation>組織の Always On 接続のため、ここでは変更しません。(%1)</translation>
    </message>
    <message>
        <source>Another program made this connection, so it is not changed here. (%1)</source>
        <translation>別のプログラムが作成した接続のため、ここでは変更しません。(%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPTP first</source>
        <translation>PPTP を優先</translation>
    </message>
    <message>
        <source>L2TP/IPsec</source>
        <translation>L2TP/IPsec</translation>
    </message>
    <message>
        <source>L2TP/IPsec first</source>
        <translation>L2TP/IPsec を優先</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP を優先</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 を優先</translation>
    </message>
    <message>
        <source>L2TP/IPsec, then SSTP</source>
        <translation>L2TP/IPsec、次に SSTP</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2、次に SSTP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>Pre-shared key for IKEv2 only</source>
        <translation>IKEv2 のみ事前共有キー</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Optional encryption</source>
        <translation>暗号化は省略可能</translation>
    </message>
    <message>
        <source>Require encryption</source>
        <translation>暗号化が必要</translation>
    </message>
    <message>
        <source>Maximum strength encryption</source>
        <translation>最強の暗号化</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>IPv4 と IPv6</translation>
    </message>
    <message>
        <source>Not allowed, value 0</source>
        <translation>許可しない、値 0</translation>
    </message>
    <message>
        <source>Allowed for the server, value 1</source>
        <translation>サーバーについて許可、値 1</translation>
    </message>
    <message>
        <source>Allowed, value 2</source>
        <translation>許可、値 2</translation>
    </message>
    <message>
        <source>No, value 0</source>
        <translation>いいえ、値 0</translation>
    </message>
    <message>
        <source>Yes, value 1</source>
        <translation>はい、値 1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>項目数: %1</translation>
    </message>
    <message>
        <source>Automatic, delayed</source>
        <translation>自動 (遅延開始)</translation>
    </message>
    <message>
        <source>With Windows</source>
        <translation>Windows と同時</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Could not be read (code %1)</source>
        <translation>読み取れませんでした (コード %1)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文字列: %1</translation>
    </message>
    <message>
        <source>Registry type %1, %2 B</source>
        <translation>レジストリの型 %1、%2 B</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Blocks port %1 of %2</source>
        <translation>%2 のポート %1 をブロック</translation>
    </message>
    <message>
        <source>Allows port %1 of %2</source>
        <translation>%2 のポート %1 を許可</translation>
    </message>
    <message>
        <source>Armed, acts after %1 min</source>
        <translation>準備済み、%1 分後に動作</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>該当する規則なし</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>準備なし</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The record that makes undo possible cannot be written: %1 (code %3).</source>
        <translation>元に戻すための記録を書き込めません: %1 (コード %3)。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make that folder writable, or name another one with --state.</source>
        <translation>何も変更していません。そのフォルダーを書き込み可能にするか、--state で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The disk is full, and the record that makes undo possible cannot be written: %1.</source>
        <translation>ディスクがいっぱいのため、元に戻すための記録を書き込めません: %1。</translation>
    </message>
    <message>
        <source>Nothing further was changed. Make room and try again.</source>
        <translation>これ以上は何も変更していません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no VPN entry with the name &quot;%1&quot;.</source>
        <translation>「%1」という名前の VPN 項目はありません。</translation>
    </message>
    <message>
        <source>Leave --profile out to take the entry that failed last.</source>
        <translation>最後に失敗した項目を対象にするには、--profile を省略してください。</translation>
    </message>
    <message>
        <source>More than one VPN entry has the name &quot;%1&quot;.</source>
        <translation>「%1」という名前の VPN 項目が複数あります。</translation>
    </message>
    <message>
        <source>Say in which phonebook: --profile &quot;PHONEBOOK/NAME&quot;.</source>
        <translation>どの電話帳かを指定してください: --profile &quot;PHONEBOOK/NAME&quot;。</translation>
    </message>
    <message>
        <source>One phonebook has more than one entry with the name &quot;%1&quot;.</source>
        <translation>1 つの電話帳に「%1」という名前の項目が複数あります。</translation>
    </message>
    <message>
        <source>Rename one of them in Windows; nobody can say which one it dials.</source>
        <translation>Windows でどれかの名前を変更してください。どれがダイヤルされるかは判別できません。</translation>
    </message>
    <message>
        <source>There is no step with the name &quot;%1&quot;.</source>
        <translation>「%1」という名前のステップはありません。</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair steps</source>
        <translation>一覧を表示するには: l2tp-repair steps</translation>
    </message>
    <message>
        <source>There is no repair with the number &quot;%1&quot;.</source>
        <translation>番号「%1」の修復はありません。</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair history</source>
        <translation>一覧を表示するには: l2tp-repair history</translation>
    </message>
    <message>
        <source>Nothing of repair &quot;%1&quot; is left to take back.</source>
        <translation>修復「%1」には、元に戻すものが残っていません。</translation>
    </message>
    <message>
        <source>See what was done with: l2tp-repair history</source>
        <translation>行われた内容を表示するには: l2tp-repair history</translation>
    </message>
    <message>
        <source>There is no repair left to undo.</source>
        <translation>元に戻せる修復は残っていません。</translation>
    </message>
    <message>
        <source>Say which repair to undo.</source>
        <translation>どの修復を元に戻すかを指定してください。</translation>
    </message>
    <message>
        <source>Use --last for the newest one, or --run with its number.</source>
        <translation>最新の修復には --last を、それ以外には --run と番号を使ってください。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>See how it is used with: l2tp-repair --help</source>
        <translation>使い方を表示するには: l2tp-repair --help</translation>
    </message>
    <message>
        <source>There is no scenario with the name &quot;%1&quot;.</source>
        <translation>「%1」という名前のシナリオはありません。</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair scenario list</source>
        <translation>一覧を表示するには: l2tp-repair scenario list</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is not known here.</source>
        <translation>コード「%1」は、このプログラムでは不明です。</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows.</source>
        <translation>番号を Windows のメッセージと比べてください。</translation>
    </message>
    <message>
        <source>This PC has no L2TP entry to dial.</source>
        <translation>この PC には、ダイヤルできる L2TP の項目がありません。</translation>
    </message>
    <message>
        <source>Add the VPN connection in Windows first.</source>
        <translation>先に Windows で VPN 接続を追加してください。</translation>
    </message>
    <message>
        <source>There is no simulated PC in %1.</source>
        <translation>%1 に模擬 PC はありません。</translation>
    </message>
    <message>
        <source>Make one with: l2tp-repair scenario create office-vpn FILE</source>
        <translation>作成するには: l2tp-repair scenario create office-vpn FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected now, and was left alone.</source>
        <translation>「%1」は現在接続中のため、変更していません。</translation>
    </message>
    <message>
        <source>Disconnect it, then test again.</source>
        <translation>切断してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Another copy of this program is repairing this PC.</source>
        <translation>このプログラムが別に起動していて、この PC を修復中です。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again. Nothing was changed by this one.</source>
        <translation>終わるまで待ってから、もう一度お試しください。こちらでは何も変更していません。</translation>
    </message>
    <message>
        <source>This program repairs Windows, and this is not Windows.</source>
        <translation>このプログラムは Windows を修復するものですが、これは Windows ではありません。</translation>
    </message>
    <message>
        <source>Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.</source>
        <translation>ここでは、--pc simulated で練習するか、受け取ったファイルを --pc files:PATH で開いてください。</translation>
    </message>
    <message>
        <source>Files that somebody sent can be looked at, not repaired.</source>
        <translation>受け取ったファイルは、見ることはできますが修復はできません。</translation>
    </message>
    <message>
        <source>See what would be done with: fix --what-if</source>
        <translation>実行される内容を表示するには: fix --what-if</translation>
    </message>
    <message>
        <source>This version cannot open files: %1.</source>
        <translation>このバージョンではファイルを開けません: %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which PC is meant.</source>
        <translation>「%1」では、どの PC か分かりません。</translation>
    </message>
    <message>
        <source>Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.</source>
        <translation>--pc this、--pc simulated、--pc simulated:FILE、--pc files:PATH のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>This does not say which VPN server is meant.</source>
        <translation>どの VPN サーバーを指しているかわかりません。</translation>
    </message>
    <message>
        <source>Type its name or address, for example vpn.example.com.</source>
        <translation>名前またはアドレスを入力してください（例：vpn.example.com）。</translation>
    </message>
    <message>
        <source>This pre-shared key is empty, or has a character that no key can have.</source>
        <translation>この事前共有キーは空であるか、キーに使えない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Type the key by hand, as you were given it.</source>
        <translation>受け取ったとおりにキーを手で入力してください。</translation>
    </message>
    <message>
        <source>This is too long for a pre-shared key.</source>
        <translation>事前共有キーとしては長すぎます。</translation>
    </message>
    <message>
        <source>See whether more than the key was copied.</source>
        <translation>キー以外のものまでコピーしていないか確認してください。</translation>
    </message>
    <message>
        <source>The record of repair %1 was made on another PC.</source>
        <translation>修復 %1 の記録は別の PC で作成されたものです。</translation>
    </message>
    <message>
        <source>It is shown and never used here; undo that repair on its own PC.</source>
        <translation>ここでは表示するだけで使用しません。その修復は元の PC で元に戻してください。</translation>
    </message>
    <message>
        <source>The record of a repair is damaged or was edited (%1).</source>
        <translation>修復の記録が壊れているか、編集されています (%1)。</translation>
    </message>
    <message>
        <source>It is shown and never used; its folder holds undo.reg and the phonebook as it was.</source>
        <translation>表示するだけで使用しません。そのフォルダーに undo.reg と元の電話帳があります。</translation>
    </message>
    <message>
        <source>A newer version of this program made the record of a repair (%1).</source>
        <translation>このプログラムの新しいバージョンが修復の記録を作成しました (%1)。</translation>
    </message>
    <message>
        <source>Undo it with that version.</source>
        <translation>そのバージョンで元に戻してください。</translation>
    </message>
    <message>
        <source>There is no folder to keep records in, because %1 is not set.</source>
        <translation>%1 が設定されていないため、記録を保存するフォルダーがありません。</translation>
    </message>
    <message>
        <source>Name one with --state.</source>
        <translation>--state で指定してください。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>キーやパスワードが入力されていません。</translation>
    </message>
    <message>
        <source>Type it when asked, or send it as one line to standard input.</source>
        <translation>求められたときに入力するか、標準入力に 1 行で渡してください。</translation>
    </message>
    <message>
        <source>The service %1 was left running: another one that runs now needs it.</source>
        <translation>サービス %1 は実行したままにしました。実行中の別のサービスに必要です。</translation>
    </message>
    <message>
        <source>Restart the PC if it should be stopped.</source>
        <translation>停止する必要がある場合は、PC を再起動してください。</translation>
    </message>
    <message>
        <source>Consent was not given, so nothing was changed.</source>
        <translation>同意が得られなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>Start it again and allow it, or ask an administrator.</source>
        <translation>もう一度開始して許可するか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This Windows is older than this program knows (build %1). Nothing was changed.</source>
        <translation>この Windows は、このプログラムが対応しているものより古いバージョンです (ビルド %1)。何も変更していません。</translation>
    </message>
    <message>
        <source>Use it on Windows 10 version 1809 (build 17763) or newer.</source>
        <translation>Windows 10 バージョン 1809 (ビルド 17763) 以降で使用してください。</translation>
    </message>
    <message>
        <source>Windows does not let this program restart the PC.</source>
        <translation>Windows は、このプログラムによる PC の再起動を許可していません。</translation>
    </message>
    <message>
        <source>Restart it from the Start menu: Restart, not Shut down.</source>
        <translation>スタート メニューから再起動してください。[シャットダウン] ではなく [再起動] を選びます。</translation>
    </message>
    <message>
        <source>Changing this needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>この変更には管理者権限が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>Start the program as an administrator, or use the wizard, which asks.</source>
        <translation>プログラムを管理者として起動するか、許可を求めるウィザードを使ってください。</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights did not come up (%1).</source>
        <translation>管理者権限で動く補助プログラムが起動しませんでした (%1)。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, install this program anew.</source>
        <translation>何も変更していません。もう一度お試しください。変わらない場合は、このプログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights ended too early.</source>
        <translation>管理者権限で動く補助プログラムが途中で終了しました。</translation>
    </message>
    <message>
        <source>Check again. What it left half done is put back as soon as you allow the next repair.</source>
        <translation>もう一度チェックしてください。途中の変更は、次の修復を許可するとすぐに元に戻されます。</translation>
    </message>
    <message>
        <source>This PC is no longer as it was when the plan was made.</source>
        <translation>この PC は、計画を作成したときの状態と変わっています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again, and decide by what is there now.</source>
        <translation>何も変更していません。もう一度チェックし、今の状態を見て判断してください。</translation>
    </message>
    <message>
        <source>The record asks for a change that no step of this program makes.</source>
        <translation>記録にある変更は、このプログラムのどのステップも行わないものです。</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at that record.</source>
        <translation>何も変更していません。管理者にその記録を確認してもらってください。</translation>
    </message>
    <message>
        <source>The folder for this PC&apos;s records was made by somebody else: %1.</source>
        <translation>この PC の記録用フォルダーは、別の人が作成したものです: %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at it and remove it.</source>
        <translation>何も変更していません。管理者に確認と削除を依頼してください。</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>見つかりませんでした: %1。</translation>
    </message>
    <message>
        <source>Compare the name with what is really there.</source>
        <translation>名前を実際にあるものと比べてください。</translation>
    </message>
    <message>
        <source>This program may not touch: %1.</source>
        <translation>このプログラムには操作が許可されていません: %1。</translation>
    </message>
    <message>
        <source>Run it as a user who may, or as an administrator. Nothing was changed there.</source>
        <translation>許可のあるユーザーか管理者として実行してください。そこは何も変更していません。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1.</source>
        <translation>その間に別の人が変更しました: %1。</translation>
    </message>
    <message>
        <source>Check again, and decide by what is there now.</source>
        <translation>もう一度チェックし、今の状態を見て判断してください。</translation>
    </message>
    <message>
        <source>Another program is using this: %1.</source>
        <translation>別のプログラムが使用中です: %1。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There was no answer in time (%2: %1).</source>
        <translation>時間内に応答がありませんでした (%2: %1)。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>これは使用できません: %1。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is damaged and was left alone: %1 (%2).</source>
        <translation>壊れているため、変更していません: %1 (%2)。</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the file.</source>
        <translation>ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this: %1 (%2).</source>
        <translation>このプログラムの新しいバージョンが作成したものです: %1 (%2)。</translation>
    </message>
    <message>
        <source>Install that version, then try again.</source>
        <translation>そのバージョンをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is larger than this program accepts: %1.</source>
        <translation>このプログラムで扱える大きさを超えています: %1。</translation>
    </message>
    <message>
        <source>Make sure that it is the right file.</source>
        <translation>正しいファイルかどうか確認してください。</translation>
    </message>
    <message>
        <source>This cannot be done here (%2: %1).</source>
        <translation>ここでは実行できません (%2: %1)。</translation>
    </message>
    <message>
        <source>The part of the system that would answer is not running (%2: %1).</source>
        <translation>応答するはずのシステムの部分が動作していません (%2: %1)。</translation>
    </message>
    <message>
        <source>Restart the PC and try again.</source>
        <translation>PC を再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>ディスクがいっぱいです: %1。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1 (%2, code %3).</source>
        <translation>ファイルを読み書きできませんでした: %1 (%2、コード %3)。</translation>
    </message>
    <message>
        <source>See whether the disk is there, writable and sound.</source>
        <translation>ディスクがあり、書き込み可能で、壊れていないか確認してください。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>The system refused (%2: %1, code %3).</source>
        <translation>システムが拒否しました (%2: %1、コード %3)。</translation>
    </message>
    <message>
        <source>Look up the code with: l2tp-repair explain %3</source>
        <translation>コードを調べるには: l2tp-repair explain %3</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>もしかして: %1</translation>
    </message>
    <message>
        <source>Windows keeps the service %1 from being changed, even by administrators.</source>
        <translation>サービス %1 は Windows によって保護されており、管理者でも変更できません。</translation>
    </message>
    <message>
        <source>In regedit, set Start to 2 under HKLM\SYSTEM\CurrentControlSet\Services\%1, then restart this PC.</source>
        <translation>regedit で HKLM\SYSTEM\CurrentControlSet\Services\%1 の Start を 2 に設定し、この PC を再起動してください。</translation>
    </message>
    <message>
        <source>No user name and password are stored for &quot;%1&quot;, so it was not dialled.</source>
        <translation>「%1」のユーザー名とパスワードが保存されていないため、ダイヤルしませんでした。</translation>
    </message>
    <message>
        <source>Type them for this test. On the command line: l2tp-repair test --user NAME</source>
        <translation>このテストのために入力してください。コマンドラインでは: l2tp-repair test --user NAME</translation>
    </message>
    <message>
        <source>Windows lacks a library that this needs: %1 (code %3).</source>
        <translation>これに必要なライブラリが Windows にありません: %1 (コード %3)。</translation>
    </message>
    <message>
        <source>Repair the files of Windows with: sfc /scannow</source>
        <translation>次のコマンドで Windows のファイルを修復してください: sfc /scannow</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Nothing is wrong with this; you asked for it.</source>
        <translation>これに問題はありません。ご自身の指定によるものです。</translation>
    </message>
    <message>
        <source>This PC did not let it be read, so nothing is changed. (code %1)</source>
        <translation>この PC で読み取りが許可されなかったため、何も変更しません。(コード %1)</translation>
    </message>
    <message>
        <source>Whether a policy rules this could not be read, so nothing is changed.</source>
        <translation>これがポリシーで決められているかどうかを読み取れなかったため、何も変更しません。</translation>
    </message>
    <message>
        <source>The service is switched off, so nothing can start it. (service %1)</source>
        <translation>サービスが無効になっているため、開始できません。(サービス %1)</translation>
    </message>
    <message>
        <source>%2 changed how the service %1 starts. (System log, event 7040)</source>
        <translation>%2 がサービス %1 のスタートアップを変更しました。(システム ログ、イベント 7040)</translation>
    </message>
    <message>
        <source>The service is not on this PC any more, as some tuning scripts leave it. (service %1)</source>
        <translation>サービスがこの PC からなくなっています。調整用スクリプトが削除することがあります。(サービス %1)</translation>
    </message>
    <message>
        <source>The service may start, but it does not run. (service %1)</source>
        <translation>サービスは開始できますが、実行されていません。(サービス %1)</translation>
    </message>
    <message>
        <source>What starts the service by itself is missing, so it is gone after the next restart. (service %1)</source>
        <translation>サービスを自動で開始するものがないため、次の再起動後には実行されません。(サービス %1)</translation>
    </message>
    <message>
        <source>Both services are switched off or missing, so a restart would not bring them back.</source>
        <translation>両方のサービスが無効か、なくなっているため、再起動しても元に戻りません。</translation>
    </message>
    <message>
        <source>%1 holds a port that the VPN needs. (UDP %2)</source>
        <translation>VPN に必要なポートを %1 が使用しています。(UDP %2)</translation>
    </message>
    <message>
        <source>%1 holds the ports instead, and may have switched the service off on purpose.</source>
        <translation>代わりに %1 がポートを使用しています。サービスを意図的に無効にした可能性があります。</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it.</source>
        <translation>サーバーのテストで、サーバーの手前にルーターがあると分かりました。</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it, and another in front of this PC.</source>
        <translation>サーバーのテストで、サーバーの手前とこの PC の手前にルーターがあると分かりました。</translation>
    </message>
    <message>
        <source>There is a router in front of this PC. It seldom matters; tick this if whoever runs the server says so.</source>
        <translation>この PC の手前にルーターがあります。影響はまれです。サーバーの管理者の指示があればチェックを入れてください。</translation>
    </message>
    <message>
        <source>Not to be seen from here. Tick this only if whoever runs the server says so.</source>
        <translation>ここからは分かりません。サーバーの管理者の指示がある場合だけチェックを入れてください。</translation>
    </message>
    <message>
        <source>The setting is right, but it was changed after the last start of Windows. Restart this PC.</source>
        <translation>設定は正しいですが、Windows の前回の起動後に変更されています。この PC を再起動してください。</translation>
    </message>
    <message>
        <source>The setting is there, but not as a number, so Windows ignores it.</source>
        <translation>設定はありますが、数値として保存されていないため、Windows は無視します。</translation>
    </message>
    <message>
        <source>The setting is there, but it holds no number, so Windows ignores it.</source>
        <translation>設定はありますが、数値が入っていないため、Windows は無視します。</translation>
    </message>
    <message>
        <source>There is a setting whose name only looks right, so Windows ignores it. (%1)</source>
        <translation>名前が似ているだけの設定があり、Windows は無視します。(%1)</translation>
    </message>
    <message>
        <source>The setting is there, but in a place where Windows does not look. (%1)</source>
        <translation>設定はありますが、Windows が参照しない場所にあります。(%1)</translation>
    </message>
    <message>
        <source>This PC is set to open L2TP without IPsec. Ask whoever set it up what for.</source>
        <translation>この PC は IPsec なしで L2TP を開く設定です。設定した人に目的を尋ねてください。</translation>
    </message>
    <message>
        <source>The last try ended with error 800, which only says that every type failed.</source>
        <translation>前回の試行はエラー 800 で終わりました。これは、どの種類も失敗したことしか示しません。</translation>
    </message>
    <message>
        <source>The connection tries several types. Tick this if your administrator names L2TP/IPsec.</source>
        <translation>この接続は複数の種類を試します。管理者が L2TP/IPsec を指定している場合はチェックを入れてください。</translation>
    </message>
    <message>
        <source>The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.</source>
        <translation>この接続は別の種類に設定されています。管理者が L2TP/IPsec を指定している場合だけチェックを入れてください。</translation>
    </message>
    <message>
        <source>A key is stored for this connection, but the connection does not use it.</source>
        <translation>この接続にはキーが保存されていますが、使われていません。</translation>
    </message>
    <message>
        <source>The last try ended with error %1: no certificate was found.</source>
        <translation>前回の試行はエラー %1 で終わりました。証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Tick this if your administrator gave you a key rather than a certificate.</source>
        <translation>管理者から証明書ではなくキーを渡されている場合は、チェックを入れてください。</translation>
    </message>
    <message>
        <source>You will be asked for the key, for nobody can read a stored one.</source>
        <translation>保存されたキーは誰にも読み取れないため、キーの入力を求めます。</translation>
    </message>
    <message>
        <source>Windows says that no key is stored for this connection.</source>
        <translation>Windows によると、この接続にはキーが保存されていません。</translation>
    </message>
    <message>
        <source>The last try ended with error %1: one side does not have the encryption that is asked for.</source>
        <translation>前回の試行はエラー %1 で終わりました。求められた暗号化に、どちらか一方が対応していません。</translation>
    </message>
    <message>
        <source>The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the server.</source>
        <translation>許可されているサインイン方式では、この暗号化のキーを作れません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection refuses this encryption. Some servers insist on it; ask whoever runs the server.</source>
        <translation>この接続はこの暗号化を拒否します。必須とするサーバーもあります。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Only methods are allowed that Windows has given up.</source>
        <translation>Windows が廃止した方式しか許可されていません。</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.</source>
        <translation>前回の試行はエラー %1 で終わり、MS-CHAP v2 は許可されていません。先にパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.</source>
        <translation>前回の試行はエラー %1 で終わり、MS-CHAP v2 だけが許可されています。先にパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.</source>
        <translation>前回の試行はエラー %1 で終わり、PAP は許可されていません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>They are off. Tick this unless the server is a very old one.</source>
        <translation>オフになっています。サーバーがとても古いものでなければ、チェックを入れてください。</translation>
    </message>
    <message>
        <source>They are off, and the last try ended with error %1, which can come from that.</source>
        <translation>オフになっています。前回の試行のエラー %1 は、これが原因の場合があります。</translation>
    </message>
    <message>
        <source>IPv4 is not ticked in this connection.</source>
        <translation>この接続では IPv4 にチェックが入っていません。</translation>
    </message>
    <message>
        <source>A rule of Windows Defender Firewall blocks it: %1. (UDP %2)</source>
        <translation>Windows Defender ファイアウォールの規則がブロックしています: %1。(UDP %2)</translation>
    </message>
    <message>
        <source>%2 blocks it by its rule %1. (UDP %3)</source>
        <translation>%2 が規則 %1 でブロックしています。(UDP %3)</translation>
    </message>
    <message>
        <source>Your organisation manages the firewall, so settings made at this PC do not count.</source>
        <translation>組織がファイアウォールを管理しているため、この PC での設定は効果がありません。</translation>
    </message>
    <message>
        <source>A test is running already; the firewall comes back by itself.</source>
        <translation>テストはすでに実行中です。ファイアウォールは自動的に有効に戻ります。</translation>
    </message>
    <message>
        <source>The firewall turns itself on again after %1 min, and after a crash or a restart.</source>
        <translation>ファイアウォールは %1 分後に自動的に有効に戻ります。異常終了や再起動の後も同様です。</translation>
    </message>
    <message>
        <source>%1 is connected now. Disconnect it first.</source>
        <translation>%1 は現在接続中です。先に切断してください。</translation>
    </message>
    <message>
        <source>Somebody else manages this connection, so it is left alone.</source>
        <translation>この接続は別の管理下にあるため、変更しません。</translation>
    </message>
    <message>
        <source>This connection is hidden by the program that made it, so it is left alone.</source>
        <translation>この接続は作成したプログラムが非表示にしているため、変更しません。</translation>
    </message>
    <message>
        <source>%1 is not in the list of connections any more.</source>
        <translation>%1 は接続の一覧にもうありません。</translation>
    </message>
    <message>
        <source>The connection as it is now stays in the list under the name %1.</source>
        <translation>今の接続は、%1 という名前で一覧に残ります。</translation>
    </message>
    <message>
        <source>Windows %1 is known to break it since %2. The update %3 mends it.</source>
        <translation>Windows %1 は %2 以降、これを壊すことが知られています。更新プログラム %3 で直ります。</translation>
    </message>
    <message>
        <source>Windows %1 is known to break some VPNs since %2. The update %3 mends it.</source>
        <translation>Windows %1 は %2 以降、一部の VPN を壊すことが知られています。更新プログラム %3 で直ります。</translation>
    </message>
    <message>
        <source>Windows says so in its own list. (%1)</source>
        <translation>Windows 自身の一覧に記載されています。(%1)</translation>
    </message>
    <message>
        <source>This version has no words for what another version found.</source>
        <translation>別のバージョンが見つけた内容を、このバージョンでは説明できません。</translation>
    </message>
    <message>
        <source>Windows does not know the device any more. It comes back when Windows looks for it. (%1)</source>
        <translation>Windows がこのデバイスを認識していません。Windows が探し直すと元に戻ります。(%1)</translation>
    </message>
    <message>
        <source>Somebody or something switched it off. (%1, problem 22)</source>
        <translation>誰か、または何かが無効にしました。(%1、問題 22)</translation>
    </message>
    <message>
        <source>Its driver is switched off, as some tuning scripts leave it. (%1, service %2)</source>
        <translation>ドライバーが無効です。調整用スクリプトがそうすることがあります。(%1、サービス %2)</translation>
    </message>
    <message>
        <source>It works again after a restart of this PC. (%1)</source>
        <translation>この PC を再起動すると、再び動作します。(%1)</translation>
    </message>
    <message>
        <source>Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. (%2)</source>
        <translation>Windows が問題 %1 を報告しています。手作業が必要です。ほかの VPN プログラムをアンインストールし、再起動してください。(%2)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>Changed, and the check no longer finds anything wrong here.</source>
        <translation>変更しました。チェックで問題は見つからなくなりました。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Changed; nobody has looked again yet.</source>
        <translation>変更しました。再チェックはまだです。</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>Changed. Windows takes it into account after a restart.</source>
        <translation>変更しました。Windows の再起動後に有効になります。</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>すでにその状態でした。</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>未修復</translation>
    </message>
    <message>
        <source>Changed, but the check still finds the same problem.</source>
        <translation>変更しましたが、チェックで同じ問題がまだ見つかります。</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Somebody else changed this since the check, so it was not touched.</source>
        <translation>チェックの後に別の人が変更したため、変更していません。</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Windows did not allow it. Nothing was changed; an administrator may.</source>
        <translation>Windows が許可しませんでした。何も変更していません。管理者なら変更できます。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>It could not be done, and what was begun was put back.</source>
        <translation>実行できませんでした。始めた変更は元に戻しました。</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>It could not be done, and not all of it could be put back. Try undo.</source>
        <translation>実行できず、すべては元に戻せませんでした。[元に戻す] をお試しください。</translation>
    </message>
    <message>
        <source>needs the key</source>
        <translation>キーが必要</translation>
    </message>
    <message>
        <source>The pre-shared key was not given, so nothing was changed.</source>
        <translation>事前共有キーが入力されなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>実行前に中止</translation>
    </message>
    <message>
        <source>The repair was stopped before this had its turn.</source>
        <translation>順番が来る前に修復が中止されました。</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>It is as it was before the repair.</source>
        <translation>修復前の状態です。</translation>
    </message>
    <message>
        <source>already back</source>
        <translation>すでに元の状態</translation>
    </message>
    <message>
        <source>It was as before the repair already.</source>
        <translation>すでに修復前の状態でした。</translation>
    </message>
    <message>
        <source>Somebody else changed this since the repair, so it was not touched.</source>
        <translation>修復の後に別の人が変更したため、変更していません。</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>元に戻せず</translation>
    </message>
    <message>
        <source>It could not be put back, and is as the repair left it.</source>
        <translation>元に戻せませんでした。修復後のままです。</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>recovery after an interruption</source>
        <translation>中断後の回復</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>The server was asked only a moment ago. Wait half a minute and ask again.</source>
        <translation>サーバーに問い合わせたばかりです。30 秒待ってから、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on the Internet. Check how it is written.</source>
        <translation>サーバーの名前がインターネット上で見つかりません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>Nobody could say what the server&apos;s address is: is this PC online?</source>
        <translation>サーバーのアドレスが分かりませんでした。この PC はオンラインですか?</translation>
    </message>
    <message>
        <source>The server has an IPv6 address only; many networks cannot reach it for L2TP.</source>
        <translation>サーバーには IPv6 アドレスしかありません。多くのネットワークでは L2TP で到達できません。</translation>
    </message>
    <message>
        <source>This PC has no way to the server&apos;s address: it is not connected to a network.</source>
        <translation>この PC からサーバーのアドレスへの経路がありません。ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s address is one of IPv6, and this PC has no way to those.</source>
        <translation>サーバーのアドレスは IPv6 で、この PC から IPv6 には到達できません。</translation>
    </message>
    <message>
        <source>A firewall on this PC stopped the question. Windows&apos; own service may still get through.</source>
        <translation>この PC のファイアウォールが問い合わせを止めました。Windows のサービスは通れる場合があります。</translation>
    </message>
    <message>
        <source>A firewall on the way says that it forbids this.</source>
        <translation>途中のファイアウォールが、禁止していると応答しました。</translation>
    </message>
    <message>
        <source>Something answers that is no VPN server. (not IKE)</source>
        <translation>応答したのは VPN サーバーではありません。(IKE ではない)</translation>
    </message>
    <message>
        <source>The server answers, and refuses this PC for a reason of its own.</source>
        <translation>サーバーは応答しますが、サーバー側の理由でこの PC を拒否しています。</translation>
    </message>
    <message>
        <source>The server takes none of the security settings that Windows offers, but takes others.</source>
        <translation>サーバーは Windows が提示するセキュリティ設定をどれも受け入れませんが、ほかの設定は受け入れます。</translation>
    </message>
    <message>
        <source>The server answers and accepts what Windows offers. (IKEv1)</source>
        <translation>サーバーは応答し、Windows の提示を受け入れます。(IKEv1)</translation>
    </message>
    <message>
        <source>UDP 4500 answers and UDP 500 does not. Windows always begins on 500.</source>
        <translation>UDP 4500 は応答しますが、UDP 500 は応答しません。Windows は必ず 500 から始めます。</translation>
    </message>
    <message>
        <source>UDP 500 answers and UDP 4500 does not; behind a router Windows needs both.</source>
        <translation>UDP 500 は応答しますが、UDP 4500 は応答しません。ルーターの内側では、Windows に両方が必要です。</translation>
    </message>
    <message>
        <source>UDP 4500 does not answer. Without a router between, Windows does not need it.</source>
        <translation>UDP 4500 は応答しません。間にルーターがなければ、Windows には不要です。</translation>
    </message>
    <message>
        <source>The server asks for packets as if there were a router between, though there is none.</source>
        <translation>間にルーターはありませんが、サーバーはルーターがあるかのような形のパケットを求めています。</translation>
    </message>
    <message>
        <source>Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here.</source>
        <translation>ルーターがない場合、Windows は ESP (IP プロトコル 50) を使います。これはここからテストできません。</translation>
    </message>
    <message>
        <source>The key is right: server and PC proved it to each other.</source>
        <translation>キーは正しいです。サーバーと PC が互いに確認しました。</translation>
    </message>
    <message>
        <source>The key is right, but the server refuses this PC for another reason.</source>
        <translation>キーは正しいですが、サーバーが別の理由でこの PC を拒否しています。</translation>
    </message>
    <message>
        <source>The key is wrong.</source>
        <translation>キーが間違っています。</translation>
    </message>
    <message>
        <source>The key is very probably wrong.</source>
        <translation>キーが間違っている可能性がとても高いです。</translation>
    </message>
    <message>
        <source>It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same.</source>
        <translation>キーの間違いか UDP 4500 のブロックかは判別できません。どちらも同じように見えます。</translation>
    </message>
    <message>
        <source>The server has no key for this PC: certificates only, or keys for other addresses.</source>
        <translation>サーバーにこの PC 用のキーがありません。証明書のみか、別のアドレス用のキーです。</translation>
    </message>
    <message>
        <source>A way out: the server also offers SSTP.</source>
        <translation>代わりの方法: サーバーは SSTP にも対応しています。</translation>
    </message>
    <message>
        <source>A way out: the server also offers IKEv2.</source>
        <translation>代わりの方法: サーバーは IKEv2 にも対応しています。</translation>
    </message>
    <message>
        <source>No key was typed.</source>
        <translation>キーが入力されていません。</translation>
    </message>
    <message>
        <source>The key begins with a blank.</source>
        <translation>キーの先頭に空白があります。</translation>
    </message>
    <message>
        <source>The key ends with a blank.</source>
        <translation>キーの末尾に空白があります。</translation>
    </message>
    <message>
        <source>The key has a blank inside.</source>
        <translation>キーの途中に空白があります。</translation>
    </message>
    <message>
        <source>The key has typographic quotes, as a word processor makes them.</source>
        <translation>キーに、ワープロが作るような飾り引用符が含まれています。</translation>
    </message>
    <message>
        <source>The key has a typographic dash or dots, as a word processor makes them.</source>
        <translation>キーに、ワープロが作るようなダッシュや三点リーダーが含まれています。</translation>
    </message>
    <message>
        <source>The key has a character that cannot be seen.</source>
        <translation>キーに、目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The key has letters outside ASCII, which two systems may write differently.</source>
        <translation>キーに、システムによって表し方が異なる ASCII 以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The key has a tab, a line end or another control character.</source>
        <translation>キーに、タブ、改行、またはほかの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The key has a quote, which some servers take for the end of the key.</source>
        <translation>キーに引用符が含まれています。一部のサーバーはキーの終わりと見なします。</translation>
    </message>
    <message>
        <source>The key has a backslash, which some servers read in their own way.</source>
        <translation>キーに円記号 (バックスラッシュ) が含まれています。一部のサーバーは独自に解釈します。</translation>
    </message>
    <message>
        <source>The key has a #, which some servers take for a comment.</source>
        <translation>キーに # が含まれています。一部のサーバーはコメントと見なします。</translation>
    </message>
    <message>
        <source>The key begins with 0x or 0s, which some servers read as another alphabet.</source>
        <translation>キーが 0x または 0s で始まっています。一部のサーバーは別の文字表記と見なします。</translation>
    </message>
    <message>
        <source>The key has a 0 or an O: which of them is it?</source>
        <translation>キーに 0 か O が含まれています。どちらですか?</translation>
    </message>
    <message>
        <source>The key has a 1, an l or an I: which of them is it?</source>
        <translation>キーに 1、l、I のいずれかが含まれています。どれですか?</translation>
    </message>
    <message>
        <source>The key has digits only.</source>
        <translation>キーが数字だけです。</translation>
    </message>
    <message>
        <source>The key is short: it works, but is quickly guessed.</source>
        <translation>キーが短いです。使えますが、すぐに推測されます。</translation>
    </message>
    <message>
        <source>The key is longer than Windows can hold.</source>
        <translation>キーが、Windows で保存できる長さを超えています。</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 4500)</source>
        <translation>サーバーは %1 ミリ秒で応答しました。(UDP 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500 and 4500)</source>
        <translation>サーバーは %1 ミリ秒で応答しました。(UDP 500 と 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500)</source>
        <translation>サーバーは %1 ミリ秒で応答しました。(UDP 500)</translation>
    </message>
    <message>
        <source>Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and 4500.</source>
        <translation>応答がありません。アドレスの誤り、サーバーの停止や混雑、または UDP 500 と 4500 を破棄するネットワークが考えられます。</translation>
    </message>
    <message>
        <source>Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on the way.</source>
        <translation>このアドレスには何かがありますが、UDP 500 と 4500 では応答しません。L2TP がない、サーバーが混雑している、または途中で失われています。</translation>
    </message>
    <message>
        <source>The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it.</source>
        <translation>このアドレスは UDP 500 または 4500 を拒否しています。VPN サービスが動いていないか、ファイアウォールが代わりに応答しています。</translation>
    </message>
    <message>
        <source>The server seems to have too many unfinished requests. Wait half a minute and ask again.</source>
        <translation>サーバーには未完了の要求が多すぎるようです。30 秒待ってからもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there.</source>
        <translation>サーバーは IKEv2 でのみ応答します。L2TP/IPsec には IKEv1 が必要ですが、無効になっているようです。</translation>
    </message>
    <message>
        <source>The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this address.</source>
        <translation>サーバーは応答しますが、この PC 向けの設定がありません。セキュリティ設定が異なる、L2TP がない、またはこのアドレスが対象外です。</translation>
    </message>
    <message>
        <source>Windows will see the server behind a router: it needs the NAT setting for it.</source>
        <translation>Windows からはサーバーがルーターの内側に見えます。そのため NAT の設定が必要です。</translation>
    </message>
    <message>
        <source>Windows will see no router before the server: the NAT setting is not needed for it.</source>
        <translation>Windows からはサーバーの手前にルーターは見えません。NAT の設定は不要です。</translation>
    </message>
    <message>
        <source>Windows will see this PC behind a router.</source>
        <translation>Windows からはこの PC がルーターの内側に見えます。</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>返ってきた内容からは、キーについて何もわかりません。</translation>
    </message>
</context>
<context>
    <name>ras-error</name>
    <message>
        <source>A Windows service that the VPN needs is switched off.</source>
        <translation>VPN に必要な Windows サービスが無効になっています。</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs stopped or does not start.</source>
        <translation>VPN に必要な Windows サービスが停止したか、開始しません。</translation>
    </message>
    <message>
        <source>A Windows service cannot start, because one that it needs does not.</source>
        <translation>必要な別のサービスが開始しないため、Windows サービスを開始できません。</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs was removed from this PC.</source>
        <translation>VPN に必要な Windows サービスがこの PC から削除されています。</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is missing. (WAN Miniport)</source>
        <translation>VPN 接続用の Windows のデバイスがありません。(WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is switched off. (WAN Miniport)</source>
        <translation>VPN 接続用の Windows のデバイスが無効です。(WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is damaged. (WAN Miniport)</source>
        <translation>VPN 接続用の Windows のデバイスが壊れています。(WAN Miniport)</translation>
    </message>
    <message>
        <source>Another VPN or security product has put a filter into the network of this PC.</source>
        <translation>別の VPN 製品かセキュリティ製品が、この PC のネットワークにフィルターを組み込んでいます。</translation>
    </message>
    <message>
        <source>Another attempt, or a stuck Windows service, still holds the connection.</source>
        <translation>別の試行か、停止しない Windows サービスが、まだ接続を使用しています。</translation>
    </message>
    <message>
        <source>Another attempt is still under way.</source>
        <translation>別の試行がまだ進行中です。</translation>
    </message>
    <message>
        <source>The list of connections is damaged, or the connection is not in it. (rasphone.pbk)</source>
        <translation>接続の一覧が壊れているか、この接続が一覧にありません。(rasphone.pbk)</translation>
    </message>
    <message>
        <source>You have no right to change the list of connections. (rasphone.pbk)</source>
        <translation>接続の一覧を変更する権限がありません。(rasphone.pbk)</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>これには管理者が必要です。</translation>
    </message>
    <message>
        <source>The program that dialled made a mistake.</source>
        <translation>ダイヤルしたプログラムに誤りがありました。</translation>
    </message>
    <message>
        <source>Somebody ended the connection.</source>
        <translation>誰かが接続を切断しました。</translation>
    </message>
    <message>
        <source>The connection needs an answer from you, and nobody was asked.</source>
        <translation>接続には応答が必要ですが、誰にも表示されませんでした。</translation>
    </message>
    <message>
        <source>Internet sharing is active on this PC.</source>
        <translation>この PC でインターネット接続の共有が有効です。</translation>
    </message>
    <message>
        <source>The name or address of the server is mistyped.</source>
        <translation>サーバーの名前またはアドレスの入力が間違っています。</translation>
    </message>
    <message>
        <source>This PC has no internet connection.</source>
        <translation>この PC はインターネットに接続されていません。</translation>
    </message>
    <message>
        <source>The network of this PC does not give out the address of the server. (DNS)</source>
        <translation>この PC のネットワークからサーバーのアドレスを取得できません。(DNS)</translation>
    </message>
    <message>
        <source>An old entry on this PC points the name of the server to another address. (hosts file)</source>
        <translation>この PC の古い項目が、サーバーの名前を別のアドレスに向けています。(hosts ファイル)</translation>
    </message>
    <message>
        <source>A VPN is already up, and the name cannot be found through it.</source>
        <translation>すでに VPN が接続中で、その経由では名前が見つかりません。</translation>
    </message>
    <message>
        <source>The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)</source>
        <translation>この PC またはサーバーのネットワークが VPN をブロックしています。(UDP 500 と 4500)</translation>
    </message>
    <message>
        <source>The server is down, or its VPN service is not running.</source>
        <translation>サーバーが停止しているか、VPN サービスが動作していません。</translation>
    </message>
    <message>
        <source>The server ignores the kind of request that L2TP begins with. (IKEv1)</source>
        <translation>サーバーが、L2TP の最初に使う種類の要求を無視しています。(IKEv1)</translation>
    </message>
    <message>
        <source>A router on the way blocks the encrypted data. (ESP)</source>
        <translation>途中のルーターが暗号化されたデータをブロックしています。(ESP)</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows refuses such servers unless told otherwise.</source>
        <translation>サーバーがルーターの内側にあります。Windows は特に設定しない限り、そのようなサーバーを拒否します。</translation>
    </message>
    <message>
        <source>Another VPN is active and takes over the traffic.</source>
        <translation>別の VPN が有効で、通信がそちらを通っています。</translation>
    </message>
    <message>
        <source>A firewall product on this PC blocks the VPN.</source>
        <translation>この PC のファイアウォール製品が VPN をブロックしています。</translation>
    </message>
    <message>
        <source>Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)</source>
        <translation>この PC の別のプログラムが VPN のポートを使用しています。(UDP 500 と 4500)</translation>
    </message>
    <message>
        <source>Another device behind the same router uses the same VPN server.</source>
        <translation>同じルーターの内側にある別の機器が、同じ VPN サーバーを使っています。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way. (MTU)</source>
        <translation>大きなパケットが途中で失われています。(MTU)</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one that the server has.</source>
        <translation>事前共有キーがサーバーのものと異なります。</translation>
    </message>
    <message>
        <source>No pre-shared key is stored for this connection.</source>
        <translation>この接続には事前共有キーが保存されていません。</translation>
    </message>
    <message>
        <source>The connection is set to a certificate where a pre-shared key is meant.</source>
        <translation>事前共有キーを使うべき接続が、証明書に設定されています。</translation>
    </message>
    <message>
        <source>This PC has no certificate that fits.</source>
        <translation>この PC に適合する証明書がありません。</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of this PC has lost its private key.</source>
        <translation>この PC の証明書の秘密キーが失われています。</translation>
    </message>
    <message>
        <source>This PC or the server does not trust the issuer of a certificate.</source>
        <translation>この PC またはサーバーが、証明書の発行元を信頼していません。</translation>
    </message>
    <message>
        <source>A certificate was withdrawn by whoever issued it.</source>
        <translation>証明書が発行元によって失効されました。</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates cannot be read.</source>
        <translation>証明書の失効リストを読み取れません。</translation>
    </message>
    <message>
        <source>A certificate does not fit the name or the purpose.</source>
        <translation>証明書が名前または目的に合っていません。</translation>
    </message>
    <message>
        <source>The date or time of this PC is wrong.</source>
        <translation>この PC の日付または時刻が間違っています。</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers.</source>
        <translation>サーバーが、Windows の提示とは別のセキュリティ設定を求めています。</translation>
    </message>
    <message>
        <source>A rule of your organisation changes how connections are protected. (IPsec policy)</source>
        <translation>組織の規則が接続の保護方法を変えています。(IPsec ポリシー)</translation>
    </message>
    <message>
        <source>A setting on this PC forbids protecting L2TP. (ProhibitIpSec)</source>
        <translation>この PC の設定が L2TP の保護を禁止しています。(ProhibitIpSec)</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks such connections.</source>
        <translation>このバージョンの Windows に、このような接続を壊す不具合があります。</translation>
    </message>
    <message>
        <source>The name leads to another computer than the VPN server.</source>
        <translation>名前が VPN サーバーではない別のコンピューターを指しています。</translation>
    </message>
    <message>
        <source>Another attempt took the place of this one.</source>
        <translation>別の試行がこの試行に取って代わりました。</translation>
    </message>
    <message>
        <source>Too many attempts are under way at once.</source>
        <translation>同時に進行中の試行が多すぎます。</translation>
    </message>
    <message>
        <source>The server has a fault, or its settings do not fit; only its log can tell.</source>
        <translation>サーバーに不具合があるか、設定が合っていません。サーバーのログでしか分かりません。</translation>
    </message>
    <message>
        <source>The connection tries every VPN type, which hides the real error.</source>
        <translation>この接続はすべての VPN の種類を試すため、本当のエラーが隠れます。</translation>
    </message>
    <message>
        <source>The connection is set to another VPN type than the server offers.</source>
        <translation>この接続は、サーバーが提供するものとは別の VPN の種類に設定されています。</translation>
    </message>
    <message>
        <source>A router on the way blocks the older VPN type PPTP. (GRE)</source>
        <translation>途中のルーターが、古い種類の VPN である PPTP をブロックしています。(GRE)</translation>
    </message>
    <message>
        <source>The way to this VPN type is closed on the network. (TCP)</source>
        <translation>ネットワークでこの VPN の種類への経路が閉じられています。(TCP)</translation>
    </message>
    <message>
        <source>The internet line or its modem reports an error.</source>
        <translation>インターネット回線またはそのモデムがエラーを報告しています。</translation>
    </message>
    <message>
        <source>The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>接続とサーバーに共通のサインイン方式がありません。(PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>The connection asks for another level of encryption than the server gives.</source>
        <translation>接続が、サーバーの提供とは別のレベルの暗号化を求めています。</translation>
    </message>
    <message>
        <source>Extensions that the server expects are switched off. (LCP extensions)</source>
        <translation>サーバーが必要とする拡張がオフになっています。(LCP 拡張)</translation>
    </message>
    <message>
        <source>The server built the tunnel, and then does not speak inside it.</source>
        <translation>サーバーはトンネルを作成した後、その中で応答しません。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>名前またはパスワードが間違っています。</translation>
    </message>
    <message>
        <source>The name of your organisation is missing before your name, or should not be there.</source>
        <translation>名前の前に組織の名前が必要なのにないか、不要なのに付いています。</translation>
    </message>
    <message>
        <source>Your account is locked after too many attempts.</source>
        <translation>試行回数が多すぎたため、アカウントがロックされています。</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>アカウントが無効になっています。</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>パスワードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time.</source>
        <translation>アカウントはこの時間にサインインできません。</translation>
    </message>
    <message>
        <source>Your account has no permission to use the VPN.</source>
        <translation>アカウントに VPN を使う許可がありません。</translation>
    </message>
    <message>
        <source>A rule of the server does not let you in.</source>
        <translation>サーバーの規則で接続が許可されません。</translation>
    </message>
    <message>
        <source>Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)</source>
        <translation>Windows が保存されたサインイン情報を保護し、VPN に渡しません。(Credential Guard)</translation>
    </message>
    <message>
        <source>The connection sends your Windows sign-in instead of the one for the VPN.</source>
        <translation>この接続は、VPN 用ではなく Windows のサインイン情報を送信しています。</translation>
    </message>
    <message>
        <source>The way to sign in is not installed on this PC. (EAP)</source>
        <translation>サインイン方式がこの PC にインストールされていません。(EAP)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password.</source>
        <translation>サーバーは、パスワードを知っていることを証明できませんでした。</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>サーバーに割り当て可能なアドレスが残っていません。</translation>
    </message>
    <message>
        <source>The connection leaves out the common internet protocol. (IPv4)</source>
        <translation>この接続では、一般的なインターネット プロトコルが除外されています。(IPv4)</translation>
    </message>
    <message>
        <source>The internet protocol is cut off from the device for VPN connections. (WAN Miniport)</source>
        <translation>VPN 接続用のデバイスからインターネット プロトコルが切り離されています。(WAN Miniport)</translation>
    </message>
    <message>
        <source>The server refuses the fixed address that the connection asks for.</source>
        <translation>サーバーは、接続が求める固定アドレスを拒否しています。</translation>
    </message>
    <message>
        <source>The network of this PC changed.</source>
        <translation>この PC のネットワークが変わりました。</translation>
    </message>
    <message>
        <source>The line to the server loses too much.</source>
        <translation>サーバーまでの回線でデータが失われすぎています。</translation>
    </message>
    <message>
        <source>A router on the way forgot the connection.</source>
        <translation>途中のルーターが接続の情報を失いました。</translation>
    </message>
    <message>
        <source>The server restarted, or closed the connection.</source>
        <translation>サーバーが再起動したか、接続を閉じました。</translation>
    </message>
    <message>
        <source>Nothing went through the connection for a while.</source>
        <translation>しばらくの間、接続に通信がありませんでした。</translation>
    </message>
    <message>
        <source>This PC went to sleep.</source>
        <translation>この PC がスリープ状態になりました。</translation>
    </message>
    <message>
        <source>This PC and the server found no security settings that both accept.</source>
        <translation>この PC とサーバーの両方が受け入れるセキュリティ設定が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server asks for other settings than Windows offers. Your password was not even tried.</source>
        <translation>サーバーが、Windows の提示とは別の設定を求めています。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program ask the server what it accepts, and show the answer to whoever runs it.</source>
        <translation>このプログラムでサーバーが受け入れるものを問い合わせ、その回答をサーバーの管理者に見せてください。</translation>
    </message>
    <message>
        <source>This PC and the server could not agree on keys for the secure connection.</source>
        <translation>この PC とサーバーは、安全な接続のためのキー交換ができませんでした。</translation>
    </message>
    <message>
        <source>It broke before the sign-in, and Windows does not say why. Your password was not even tried.</source>
        <translation>サインインの前に中断し、Windows は理由を示していません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program check the services and the pre-shared key first.</source>
        <translation>まずこのプログラムでサービスと事前共有キーをチェックしてください。</translation>
    </message>
    <message>
        <source>The agreement on keys was given up before it was used.</source>
        <translation>キー交換が、使われる前に取りやめられました。</translation>
    </message>
    <message>
        <source>Another attempt, another device behind the same router or the server took its place.</source>
        <translation>別の試行、同じルーターの内側の別の機器、またはサーバーが取って代わりました。</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>2 分待ってから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The certificate that was used does not fit this kind of connection.</source>
        <translation>使われた証明書は、この種類の接続に合っていません。</translation>
    </message>
    <message>
        <source>Often the connection should use a pre-shared key instead, and lost that setting. Your password was not even tried.</source>
        <translation>多くの場合、本来は事前共有キーを使う接続で、その設定が失われています。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program check whether the connection is set to a pre-shared key.</source>
        <translation>この接続が事前共有キーに設定されているか、このプログラムでチェックしてください。</translation>
    </message>
    <message>
        <source>What came back from the server could not be read, as happens when the key is wrong.</source>
        <translation>サーバーからの応答を読み取れませんでした。キーが間違っているときに起こります。</translation>
    </message>
    <message>
        <source>Two sides with different keys read each other&apos;s messages as noise. Your password was not even tried.</source>
        <translation>キーが異なると、互いのメッセージは雑音にしか見えません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>事前共有キーを、渡されたとおり正確に入力し直してください。</translation>
    </message>
    <message>
        <source>Windows has no rule for protecting this connection.</source>
        <translation>この接続を保護するための規則が Windows にありません。</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them.</source>
        <translation>規則を保持するサービスがオフか、設定が規則を禁止しています。</translation>
    </message>
    <message>
        <source>Let this program check the services.</source>
        <translation>このプログラムでサービスをチェックしてください。</translation>
    </message>
    <message>
        <source>Windows does not trust what the server showed to prove who it is.</source>
        <translation>サーバーが身元の証明として示したものを、Windows が信頼していません。</translation>
    </message>
    <message>
        <source>The certificate or its signature does not fit. Your password was not even tried.</source>
        <translation>証明書またはその署名が合っていません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server.</source>
        <translation>この PC の日付が正しいか確認し、その後サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server sent something that Windows could not process.</source>
        <translation>サーバーが送ったものを、Windows が処理できませんでした。</translation>
    </message>
    <message>
        <source>The two do not speak quite the same language, or an update of Windows broke it. Your password was not even tried.</source>
        <translation>両者の方式にずれがあるか、Windows の更新プログラムで動かなくなりました。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program check whether this version of Windows is known for it.</source>
        <translation>この Windows のバージョンで知られた問題か、このプログラムでチェックしてください。</translation>
    </message>
    <message>
        <source>Too many agreements on keys are under way at once.</source>
        <translation>同時に進行中のキー交換が多すぎます。</translation>
    </message>
    <message>
        <source>Earlier attempts are still being cleared away, here or at the server.</source>
        <translation>以前の試行が、この PC かサーバーでまだ片付けられている途中です。</translation>
    </message>
    <message>
        <source>This PC and the server could not prove to each other who they are.</source>
        <translation>この PC とサーバーは、互いの身元を証明できませんでした。</translation>
    </message>
    <message>
        <source>The pre-shared key or a certificate was not accepted. Your password was not even tried.</source>
        <translation>事前共有キーまたは証明書が受け入れられませんでした。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Keys are being agreed on already.</source>
        <translation>すでにキー交換が行われています。</translation>
    </message>
    <message>
        <source>An earlier attempt is not finished. Nothing is broken.</source>
        <translation>以前の試行が終わっていません。故障ではありません。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>1 分待ってから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The server stopped answering while keys were being agreed on.</source>
        <translation>キー交換の途中で、サーバーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The way is blocked, or the server goes silent because the pre-shared key is wrong. Your password was not even tried.</source>
        <translation>経路がブロックされているか、事前共有キーが間違っているためサーバーが応答しません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program ask the server, which tells the two apart.</source>
        <translation>このプログラムでサーバーに問い合わせると、どちらかを区別できます。</translation>
    </message>
    <message>
        <source>Windows looked for a certificate on this PC and found none that fits.</source>
        <translation>Windows はこの PC で証明書を探しましたが、適合するものがありませんでした。</translation>
    </message>
    <message>
        <source>Without it the certificate proves nothing. Perhaps a pre-shared key is meant instead.</source>
        <translation>秘密キーがないと、証明書は何も証明できません。事前共有キーを使うべき接続かもしれません。</translation>
    </message>
    <message>
        <source>Windows stumbled over the way in which the server introduces itself.</source>
        <translation>サーバーの名乗り方が原因で、Windows がつまずきました。</translation>
    </message>
    <message>
        <source>The updates of January 2022 did exactly that, and later ones repaired it. Your password was not even tried.</source>
        <translation>2022 年 1 月の更新プログラムがこの問題を起こし、後の更新プログラムで直りました。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program check the version of Windows, and install the latest updates.</source>
        <translation>このプログラムで Windows のバージョンをチェックし、最新の更新プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Windows could not find out whether the server&apos;s certificate is still valid.</source>
        <translation>サーバーの証明書がまだ有効かどうか、Windows が確認できませんでした。</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates could not be read from here.</source>
        <translation>証明書の失効リストを、ここから読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Windows was told not to agree on keys for this connection.</source>
        <translation>Windows は、この接続でキー交換をしないように設定されています。</translation>
    </message>
    <message>
        <source>A setting or a rule of your organisation switches the protection off.</source>
        <translation>設定または組織の規則が、保護をオフにしています。</translation>
    </message>
    <message>
        <source>Let this program check the setting.</source>
        <translation>このプログラムで設定をチェックしてください。</translation>
    </message>
    <message>
        <source>The two sides do not agree on where a router stands between them.</source>
        <translation>間のルーターの位置について、両者の認識が一致していません。</translation>
    </message>
    <message>
        <source>One side or both are behind a router that changes addresses (NAT). Your password was not even tried.</source>
        <translation>一方または両方が、アドレスを変換するルーター (NAT) の内側にあります。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program check the setting for servers behind a router.</source>
        <translation>ルーターの内側にあるサーバーの設定を、このプログラムでチェックしてください。</translation>
    </message>
    <message>
        <source>The server knows this PC, and does not let it in.</source>
        <translation>サーバーはこの PC を認識していますが、接続を許可していません。</translation>
    </message>
    <message>
        <source>It asks for another certificate or another kind of permission.</source>
        <translation>別の証明書か、別の種類の許可を求めています。</translation>
    </message>
    <message>
        <source>It broke before the sign-in: your password was not even tried. The key, a service, a router or an update can be behind it.</source>
        <translation>サインインの前に中断しました。パスワードの確認には至っていません。キー、サービス、ルーター、更新プログラムが原因の場合があります。</translation>
    </message>
    <message>
        <source>It may be the one of the server or the one of this PC.</source>
        <translation>サーバーの証明書か、この PC の証明書の場合があります。</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for a new one.</source>
        <translation>証明書を発行した人に、新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Windows could not find out whether a certificate is still valid.</source>
        <translation>証明書がまだ有効かどうか、Windows が確認できませんでした。</translation>
    </message>
    <message>
        <source>See whether web pages open, then ask whoever runs the server.</source>
        <translation>Web ページが開くか確認し、その後サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This PC does not know the issuer of a certificate.</source>
        <translation>この PC は、証明書の発行元を認識していません。</translation>
    </message>
    <message>
        <source>Without the certificate of the issuer Windows trusts nothing that it signed.</source>
        <translation>発行元の証明書がないと、Windows はその発行元が署名したものを信頼しません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate of the issuer.</source>
        <translation>サーバーの管理者に、発行元の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The pre-shared key differs from the server&apos;s, or a certificate is not trusted. Your password was not even tried.</source>
        <translation>事前共有キーがサーバーと異なるか、証明書が信頼されていません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>This PC and the server found no way to protect the connection that both accept.</source>
        <translation>この PC とサーバーの両方が受け入れる、接続の保護方法が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers. Your password was not even tried.</source>
        <translation>サーバーが、Windows の提示とは別のセキュリティ設定を求めています。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Windows does not trust the certificate of the server.</source>
        <translation>Windows がサーバーの証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, it does not fit the server, or it could not be checked.</source>
        <translation>発行元が不明か、サーバーに合っていないか、確認できませんでした。</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server for its certificate.</source>
        <translation>この PC の日付が正しいか確認し、その後サーバーの管理者に証明書を依頼してください。</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them. Nothing was sent to the server.</source>
        <translation>規則を保持するサービスがオフか、設定が規則を禁止しています。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Part of the exchange is lost on the way. Your password was not even tried.</source>
        <translation>やり取りの一部が途中で失われています。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>The connection stopped at a certificate that is wrong or out of date.</source>
        <translation>間違っているか期限切れの証明書で、接続が止まりました。</translation>
    </message>
    <message>
        <source>The server may have been reached. Your password was not even tried.</source>
        <translation>サーバーに到達した可能性があります。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Let this program check whether the connection should use a pre-shared key instead.</source>
        <translation>事前共有キーを使うべき接続か、このプログラムでチェックしてください。</translation>
    </message>
    <message>
        <source>The server did not accept the pre-shared key, or did not answer to it.</source>
        <translation>サーバーが事前共有キーを受け入れなかったか、応答しませんでした。</translation>
    </message>
    <message>
        <source>Microsoft names the key as the usual reason. Your password was not even tried.</source>
        <translation>Microsoft は、通常の原因としてキーを挙げています。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>The certificate of the server does not fit the server.</source>
        <translation>サーバーの証明書がサーバーに合っていません。</translation>
    </message>
    <message>
        <source>Its name or purpose is not what Windows expects.</source>
        <translation>証明書の名前または目的が、Windows の想定と異なります。</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given, then ask whoever runs it.</source>
        <translation>サーバーの名前を渡されたものと比べ、その後サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A certificate has expired, or the date of this PC is wrong.</source>
        <translation>証明書の有効期限が切れているか、この PC の日付が間違っています。</translation>
    </message>
    <message>
        <source>Set the date and time of this PC; if they are right, ask for a new certificate.</source>
        <translation>この PC の日付と時刻を設定してください。正しい場合は、新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name.</source>
        <translation>サーバーの証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>The connection uses a name or address that the certificate does not carry.</source>
        <translation>接続で使う名前またはアドレスが、証明書に含まれていません。</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given.</source>
        <translation>サーバーの名前を、渡されたものと比べてください。</translation>
    </message>
    <message>
        <source>A certificate was made for another purpose.</source>
        <translation>証明書は別の目的で作成されたものです。</translation>
    </message>
    <message>
        <source>It is valid, but not for this kind of connection.</source>
        <translation>有効ですが、この種類の接続用ではありません。</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for one that fits a VPN.</source>
        <translation>証明書を発行した人に、VPN に合う証明書を依頼してください。</translation>
    </message>
    <message>
        <source>A program asked Windows for the connection in the wrong way.</source>
        <translation>プログラムが、間違った方法で Windows に接続を求めました。</translation>
    </message>
    <message>
        <source>This is a fault of the program that dialled, not of your connection or your password.</source>
        <translation>これはダイヤルしたプログラムの不具合で、接続やパスワードの問題ではありません。</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows instead.</source>
        <translation>代わりに Windows のネットワーク設定から接続してください。</translation>
    </message>
    <message>
        <source>The Windows device that this connection goes through is missing.</source>
        <translation>この接続が使う Windows のデバイスがありません。</translation>
    </message>
    <message>
        <source>A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the server.</source>
        <translation>VPN には、Windows が自ら作るデバイス (WAN Miniport) が必要です。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Let this program look for the device and bring it back.</source>
        <translation>このプログラムでデバイスを探し、元に戻してください。</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs is missing from this PC.</source>
        <translation>VPN に必要な Windows サービスがこの PC にありません。</translation>
    </message>
    <message>
        <source>It was removed, by a clean-up program for instance. Nothing was sent to the server.</source>
        <translation>クリーンアップ プログラムなどで削除されています。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Windows refused, because this needs an administrator.</source>
        <translation>管理者が必要なため、Windows が拒否しました。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server, and nothing was changed.</source>
        <translation>サーバーには何も送信されておらず、何も変更していません。</translation>
    </message>
    <message>
        <source>Try again, and agree when Windows asks for an administrator.</source>
        <translation>もう一度試し、Windows が管理者の許可を求めたら同意してください。</translation>
    </message>
    <message>
        <source>Windows believes that this connection is already open.</source>
        <translation>Windows は、この接続がすでに開いていると判断しています。</translation>
    </message>
    <message>
        <source>An earlier attempt was not closed properly. Nothing was sent to the server this time.</source>
        <translation>以前の試行が正しく閉じられていません。今回はサーバーに何も送信されていません。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>1 分待ってから、もう一度接続してください。解決しない場合は、この PC を再起動してください。</translation>
    </message>
    <message>
        <source>Windows cannot find the device for this connection.</source>
        <translation>Windows がこの接続のデバイスを見つけられません。</translation>
    </message>
    <message>
        <source>Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the server.</source>
        <translation>別の試行が使用中か、なくなっています (WAN Miniport)。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, let this program check the device.</source>
        <translation>1 分待ってから、もう一度接続してください。解決しない場合は、このプログラムでデバイスをチェックしてください。</translation>
    </message>
    <message>
        <source>The connection is still being closed.</source>
        <translation>接続がまだ閉じられている途中です。</translation>
    </message>
    <message>
        <source>An earlier connection has not ended yet. Nothing is broken.</source>
        <translation>以前の接続がまだ終わっていません。故障ではありません。</translation>
    </message>
    <message>
        <source>Windows cannot open its list of connections.</source>
        <translation>Windows が接続の一覧を開けません。</translation>
    </message>
    <message>
        <source>The file with your connections is held by another program, or you have no right to it (rasphone.pbk).</source>
        <translation>接続のファイルを別のプログラムが使用中か、アクセスする権限がありません (rasphone.pbk)。</translation>
    </message>
    <message>
        <source>Close other VPN programs and try again.</source>
        <translation>ほかの VPN プログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Windows cannot read its list of connections.</source>
        <translation>Windows が接続の一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The file with your connections is damaged (rasphone.pbk). The server was not asked.</source>
        <translation>接続のファイルが壊れています (rasphone.pbk)。サーバーへの問い合わせは行われていません。</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old file is kept.</source>
        <translation>このプログラムで接続を作成し直してください。古いファイルは残ります。</translation>
    </message>
    <message>
        <source>Windows cannot find this connection in its list.</source>
        <translation>Windows が一覧でこの接続を見つけられません。</translation>
    </message>
    <message>
        <source>It was renamed or removed, or it belongs to another person on this PC.</source>
        <translation>名前が変更されたか、削除されたか、この PC の別の人の接続です。</translation>
    </message>
    <message>
        <source>Choose the connection again from the list, or set it up again.</source>
        <translation>一覧から接続を選び直すか、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Windows cannot write to its list of connections.</source>
        <translation>Windows が接続の一覧に書き込めません。</translation>
    </message>
    <message>
        <source>The file with your connections is write-protected, or you have no right to change it (rasphone.pbk).</source>
        <translation>接続のファイルが書き込み禁止か、変更する権限がありません (rasphone.pbk)。</translation>
    </message>
    <message>
        <source>Look at the properties of the file, or ask whoever looks after this PC.</source>
        <translation>ファイルのプロパティを確認するか、この PC の管理担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>What Windows stored about this connection is damaged.</source>
        <translation>Windows が保存したこの接続の情報が壊れています。</translation>
    </message>
    <message>
        <source>The entry in the list of connections cannot be understood (rasphone.pbk). The server was not asked.</source>
        <translation>接続の一覧の項目を解釈できません (rasphone.pbk)。サーバーへの問い合わせは行われていません。</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old one is kept under another name.</source>
        <translation>このプログラムで接続を作成し直してください。古い接続は別の名前で残ります。</translation>
    </message>
    <message>
        <source>The connection was ended from this PC.</source>
        <translation>この PC から接続が切断されました。</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken.</source>
        <translation>誰かまたはプログラムが、[キャンセル] か [切断] を実行しました。故障ではありません。</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>必要なときに、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The device for this connection is in use or not set up.</source>
        <translation>この接続のデバイスが使用中か、設定されていません。</translation>
    </message>
    <message>
        <source>Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing was sent to the server.</source>
        <translation>別の試行が使用中か、Windows サービスが停止しません (RasMan)。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>ほかの VPN プログラムを閉じ、1 分待ってからもう一度接続してください。解決しない場合は、この PC を再起動してください。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Windows gave up waiting. It does not say for whom.</source>
        <translation>Windows が待つのをやめました。何を待っていたかは示されていません。</translation>
    </message>
    <message>
        <source>A device that the connection goes through reports a failure.</source>
        <translation>接続が使うデバイスが、障害を報告しています。</translation>
    </message>
    <message>
        <source>The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was sent to the server.</source>
        <translation>このデバイスは Windows の一部 (WAN Miniport) で、机の上の機器ではありません。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Let this program check the device.</source>
        <translation>このプログラムでデバイスをチェックしてください。</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need cannot start.</source>
        <translation>すべての VPN 接続に必要な Windows サービスが開始できません。</translation>
    </message>
    <message>
        <source>No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc).</source>
        <translation>開始できるまで、この PC ではどの種類の VPN も使えません (サービス RasMan と SstpSvc)。</translation>
    </message>
    <message>
        <source>Windows found no internet protocol to use with this connection.</source>
        <translation>この接続で使えるインターネット プロトコルが、Windows で見つかりませんでした。</translation>
    </message>
    <message>
        <source>The device for VPN connections is not tied to the internet protocol, or a setting forbids it (WAN Miniport).</source>
        <translation>VPN 接続用のデバイスがインターネット プロトコルに結び付いていないか、設定が禁止しています (WAN Miniport)。</translation>
    </message>
    <message>
        <source>Let this program check the devices.</source>
        <translation>このプログラムでデバイスをチェックしてください。</translation>
    </message>
    <message>
        <source>This connection is already being opened.</source>
        <translation>この接続はすでに開かれている途中です。</translation>
    </message>
    <message>
        <source>An attempt is under way, perhaps in another window. Nothing is broken.</source>
        <translation>別のウィンドウなどで試行が進行中です。故障ではありません。</translation>
    </message>
    <message>
        <source>Wait until it ends, then connect again.</source>
        <translation>終わるまで待ってから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Internet sharing on this PC is in the way of another network service.</source>
        <translation>この PC のインターネット接続の共有が、別のネットワーク サービスの妨げになっています。</translation>
    </message>
    <message>
        <source>This is about sharing a connection, not about dialling one (RemoteAccess).</source>
        <translation>これは接続の共有についてのもので、ダイヤルについてではありません (RemoteAccess)。</translation>
    </message>
    <message>
        <source>Turn internet sharing off in the properties of the network, if you do not need it.</source>
        <translation>不要であれば、ネットワークのプロパティでインターネット接続の共有をオフにしてください。</translation>
    </message>
    <message>
        <source>The VPN type of this connection does not fit the address of the server.</source>
        <translation>この接続の VPN の種類が、サーバーのアドレスに合っていません。</translation>
    </message>
    <message>
        <source>Some VPN types cannot use the newer kind of internet address (IPv6).</source>
        <translation>一部の VPN の種類は、新しい種類のインターネット アドレス (IPv6) を使えません。</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec.</source>
        <translation>このプログラムで VPN の種類を L2TP/IPsec に設定してください。</translation>
    </message>
    <message>
        <source>A Windows service that agrees on keys with the server is not running.</source>
        <translation>サーバーとキー交換を行う Windows サービスが実行されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server (services IKEEXT and BFE).</source>
        <translation>サーバーには何も送信されていません (サービス IKEEXT と BFE)。</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need has stopped.</source>
        <translation>すべての VPN 接続に必要な Windows サービスが停止しました。</translation>
    </message>
    <message>
        <source>Every VPN on this PC ends when it stops (service RasMan).</source>
        <translation>停止すると、この PC のすべての VPN が終了します (サービス RasMan)。</translation>
    </message>
    <message>
        <source>Connect again. If it stops once more, let this program check the services.</source>
        <translation>もう一度接続してください。また停止する場合は、このプログラムでサービスをチェックしてください。</translation>
    </message>
    <message>
        <source>A change to this connection is still under way.</source>
        <translation>この接続への変更がまだ進行中です。</translation>
    </message>
    <message>
        <source>Windows changes one thing at a time. Nothing is broken.</source>
        <translation>Windows は一度に 1 つずつ変更します。故障ではありません。</translation>
    </message>
    <message>
        <source>A Windows service did not start in time.</source>
        <translation>Windows サービスが時間内に開始しませんでした。</translation>
    </message>
    <message>
        <source>This PC may be busy, or the service hangs. Nothing was sent to the server.</source>
        <translation>この PC が忙しいか、サービスが応答していません。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, restart this PC.</source>
        <translation>1 分待ってから、もう一度お試しください。解決しない場合は、この PC を再起動してください。</translation>
    </message>
    <message>
        <source>The service itself is disabled, or one that it needs. Nothing was sent to the server.</source>
        <translation>このサービスか、必要な別のサービスが無効です。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>A Windows service could not start, because another one did not.</source>
        <translation>別のサービスが開始しなかったため、Windows サービスを開始できませんでした。</translation>
    </message>
    <message>
        <source>Services stand on each other; one below is switched off or broken. Nothing was sent to the server.</source>
        <translation>サービスは互いに依存しています。下にあるものが無効か壊れています。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <translation>Windows サービスが応答しませんでした。</translation>
    </message>
    <message>
        <source>It is not running, or it hangs. Nothing was sent to the server.</source>
        <translation>実行されていないか、応答していません。サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Let this program check the services. If that does not help, restart this PC.</source>
        <translation>このプログラムでサービスをチェックしてください。解決しない場合は、この PC を再起動してください。</translation>
    </message>
    <message>
        <source>The connection ended because this PC went to sleep.</source>
        <translation>この PC がスリープ状態になったため、接続が終了しました。</translation>
    </message>
    <message>
        <source>A VPN does not survive sleep. Nothing is broken.</source>
        <translation>VPN はスリープ中に維持されません。故障ではありません。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>The connection was closed before it was up.</source>
        <translation>つながる前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>Something on the way, on this PC or at the server ended it early; Windows does not say which.</source>
        <translation>途中、この PC、またはサーバーの何かが早く終了させました。Windows はどれかを示していません。</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait two minutes and connect again.</source>
        <translation>ほかの VPN プログラムを閉じ、2 分待ってから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The server ended the connection before it was ready.</source>
        <translation>準備ができる前に、サーバーが接続を終了しました。</translation>
    </message>
    <message>
        <source>It was reached, and then did not accept what this PC offered.</source>
        <translation>到達しましたが、サーバーはこの PC の提示を受け入れませんでした。</translation>
    </message>
    <message>
        <source>Let this program compare the VPN type and the ways to sign in with what the server asks for.</source>
        <translation>このプログラムで、VPN の種類とサインイン方式をサーバーの求めるものと比べてください。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>It was reached, and then hung up without a reason.</source>
        <translation>到達しましたが、理由を示さずに切断されました。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>この試行についてサーバーのログに何とあるか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A device on the way reports an error, often the internet line rather than the VPN.</source>
        <translation>途中の機器がエラーを報告しています。VPN ではなくインターネット回線のことが多いです。</translation>
    </message>
    <message>
        <source>With a DSL line it is the line or the router. With a VPN it is a device of Windows (WAN Miniport).</source>
        <translation>DSL 回線では回線かルーターです。VPN では Windows のデバイスです (WAN Miniport)。</translation>
    </message>
    <message>
        <source>See whether web pages open. If they do, let this program check the devices.</source>
        <translation>Web ページが開くか確認してください。開く場合は、このプログラムでデバイスをチェックしてください。</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>接続が終了しました。</translation>
    </message>
    <message>
        <source>It was up, and then closed or lost.</source>
        <translation>つながった後に、閉じられたか失われました。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーが混み合っています。</translation>
    </message>
    <message>
        <source>It was reached, and takes no more connections for now.</source>
        <translation>到達しましたが、今は新しい接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>数分待ってから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Your requests are lost on the way, or the server is not running. Your password was not even tried.</source>
        <translation>要求が途中で失われているか、サーバーが動作していません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>None of the VPN types that Windows tried could reach the server.</source>
        <translation>Windows が試したどの VPN の種類でも、サーバーに到達できませんでした。</translation>
    </message>
    <message>
        <source>The connection is set to try every type, which hides the error that matters.</source>
        <translation>この接続はすべての種類を試す設定のため、肝心のエラーが隠れます。</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, then connect again to see the real error.</source>
        <translation>このプログラムで VPN の種類を L2TP/IPsec に設定し、もう一度接続して本当のエラーを確認してください。</translation>
    </message>
    <message>
        <source>A device on the way lets only half of this VPN type through.</source>
        <translation>途中の機器が、この VPN の種類を半分しか通していません。</translation>
    </message>
    <message>
        <source>This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does not need it.</source>
        <translation>これは古い種類の PPTP の問題です。一部のルーターがブロックします (GRE)。L2TP/IPsec には不要です。</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, if the server offers it.</source>
        <translation>サーバーが対応していれば、このプログラムで VPN の種類を L2TP/IPsec に設定してください。</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>サーバーへの接続が中断されました。</translation>
    </message>
    <message>
        <source>The line is bad, the server restarted, or a router forgot the connection.</source>
        <translation>回線が悪いか、サーバーが再起動したか、ルーターが接続の情報を失いました。</translation>
    </message>
    <message>
        <source>Connect again. If it happens often, try another network.</source>
        <translation>もう一度接続してください。頻繁に起こる場合は、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>The server refused this type of VPN.</source>
        <translation>サーバーがこの種類の VPN を拒否しました。</translation>
    </message>
    <message>
        <source>It answered, but nothing there listens for the type that this connection uses.</source>
        <translation>サーバーは応答しましたが、この接続が使う種類を受け付けるものがありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the VPN type, and let this program set it.</source>
        <translation>サーバーの管理者に VPN の種類を尋ね、このプログラムで設定してください。</translation>
    </message>
    <message>
        <source>The server did not answer, or its answers did not get through.</source>
        <translation>サーバーが応答しなかったか、応答が届きませんでした。</translation>
    </message>
    <message>
        <source>A router or firewall on the way may block VPNs, or one side is behind a router. Your password was not even tried.</source>
        <translation>途中のルーターやファイアウォールが VPN をブロックしているか、一方がルーターの内側にあります。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone, before you change anything on this PC.</source>
        <translation>この PC で何かを変更する前に、スマートフォンのテザリングなど、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>The connection was closed because nothing went through it for a while.</source>
        <translation>しばらく通信がなかったため、接続が閉じられました。</translation>
    </message>
    <message>
        <source>That is a setting of the connection or of the server. Nothing is broken.</source>
        <translation>これは接続またはサーバーの設定によるものです。故障ではありません。</translation>
    </message>
    <message>
        <source>The connection was lost after it had been up.</source>
        <translation>つながった後に、接続が失われました。</translation>
    </message>
    <message>
        <source>The network changed, this PC slept, or the line failed. Your settings worked.</source>
        <translation>ネットワークが変わったか、この PC がスリープしたか、回線が切れました。設定は機能していました。</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>サーバーの名前が見つかりません。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Your password was not even tried.</source>
        <translation>サーバーには何も送信されていません。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>Compare the name letter by letter with what you were given, and see whether web pages open.</source>
        <translation>名前を渡されたものと 1 文字ずつ比べ、Web ページが開くか確認してください。</translation>
    </message>
    <message>
        <source>The server went silent just before the sign-in.</source>
        <translation>サインインの直前に、サーバーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. What comes inside it got no answer.</source>
        <translation>保護されたトンネルはできているので、キーは正しいです。その中の通信に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Connect again from another network; if it stays, ask whoever runs the server.</source>
        <translation>別のネットワークからもう一度接続してください。変わらない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>この PC に、接続用のアドレスが割り当てられませんでした。</translation>
    </message>
    <message>
        <source>Key and password were right. Either the server has no address left or Windows is damaged here.</source>
        <translation>キーとパスワードは正しいです。サーバーにアドレスが残っていないか、この PC の Windows が壊れています。</translation>
    </message>
    <message>
        <source>Let this program check the connection&apos;s internet protocol and the devices.</source>
        <translation>このプログラムで、接続のインターネット プロトコルとデバイスをチェックしてください。</translation>
    </message>
    <message>
        <source>The server did not answer inside the connection.</source>
        <translation>接続の中でサーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>This is typical of the older type PPTP when a router blocks half of it (GRE).</source>
        <translation>これは、古い種類の PPTP の半分をルーターがブロックするときによく起こります (GRE)。</translation>
    </message>
    <message>
        <source>This PC and the server could not settle on the terms of the connection.</source>
        <translation>この PC とサーバーは、接続の条件について合意できませんでした。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Each side kept asking for something else.</source>
        <translation>保護されたトンネルはできているので、キーは正しいです。互いに別の条件を求め続けました。</translation>
    </message>
    <message>
        <source>Let this program compare encryption and the PPP settings.</source>
        <translation>このプログラムで、暗号化と PPP の設定を比べてください。</translation>
    </message>
    <message>
        <source>The server refused a network protocol that this PC needs.</source>
        <translation>この PC に必要なネットワーク プロトコルを、サーバーが拒否しました。</translation>
    </message>
    <message>
        <source>You were signed in, so key and password are right.</source>
        <translation>サインインできたので、キーとパスワードは正しいです。</translation>
    </message>
    <message>
        <source>Let this program check that the connection uses the common internet protocol (IPv4).</source>
        <translation>接続が一般的なインターネット プロトコル (IPv4) を使うか、このプログラムでチェックしてください。</translation>
    </message>
    <message>
        <source>The two sides stopped before the sign-in, because their terms do not fit.</source>
        <translation>条件が合わないため、サインインの前に両者が止まりました。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Ways to sign in or encryption differ.</source>
        <translation>保護されたトンネルはできているので、キーは正しいです。サインイン方式か暗号化が異なります。</translation>
    </message>
    <message>
        <source>Let this program compare the ways to sign in with what the server asks for.</source>
        <translation>このプログラムで、サインイン方式をサーバーの求めるものと比べてください。</translation>
    </message>
    <message>
        <source>The server refused the address that this PC asked for.</source>
        <translation>この PC が求めたアドレスを、サーバーが拒否しました。</translation>
    </message>
    <message>
        <source>The connection is set to a fixed address. Key and password were right.</source>
        <translation>この接続は固定アドレスに設定されています。キーとパスワードは正しいです。</translation>
    </message>
    <message>
        <source>Set the connection to get its address from the server.</source>
        <translation>サーバーからアドレスを取得するように接続を設定してください。</translation>
    </message>
    <message>
        <source>The server stopped while it was giving this PC an address.</source>
        <translation>この PC にアドレスを割り当てる途中で、サーバーが止まりました。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; if it stays, ask whoever runs the server.</source>
        <translation>1 分待ってから、もう一度接続してください。変わらない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server had no address left for this PC.</source>
        <translation>サーバーに、この PC 用のアドレスが残っていませんでした。</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again; if it stays, ask whoever runs the server.</source>
        <translation>数分待ってから、もう一度接続してください。変わらない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection asks for encryption that this PC cannot give.</source>
        <translation>接続が求める暗号化に、この PC が対応していません。</translation>
    </message>
    <message>
        <source>The way to sign in and the level of encryption do not go together. The key is right.</source>
        <translation>サインイン方式と暗号化のレベルが合っていません。キーは正しいです。</translation>
    </message>
    <message>
        <source>Let this program compare encryption with what the server asks for.</source>
        <translation>このプログラムで、暗号化をサーバーの求めるものと比べてください。</translation>
    </message>
    <message>
        <source>The connection asks for encryption that the server does not give.</source>
        <translation>接続が求める暗号化に、サーバーが対応していません。</translation>
    </message>
    <message>
        <source>Inside the secure tunnel no second encryption may be needed. The key is right.</source>
        <translation>保護されたトンネルの中では、2 つ目の暗号化が不要な場合があります。キーは正しいです。</translation>
    </message>
    <message>
        <source>What should be sent could not be encrypted.</source>
        <translation>送信するデータを暗号化できませんでした。</translation>
    </message>
    <message>
        <source>The settings for encryption do not go together. The key is right.</source>
        <translation>暗号化の設定が互いに合っていません。キーは正しいです。</translation>
    </message>
    <message>
        <source>Let this program check the encryption of the connection.</source>
        <translation>このプログラムで、接続の暗号化をチェックしてください。</translation>
    </message>
    <message>
        <source>Windows gave an error number that this program does not know.</source>
        <translation>Windows が示したエラー番号は、このプログラムでは不明です。</translation>
    </message>
    <message>
        <source>Nothing can be said from the number alone; the check of this PC still can.</source>
        <translation>番号だけでは何も分かりませんが、この PC のチェックで分かる場合があります。</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows, then check the connection.</source>
        <translation>番号を Windows のメッセージと比べ、その後接続をチェックしてください。</translation>
    </message>
    <message>
        <source>Compare the name of the server letter by letter with what you were given.</source>
        <translation>サーバーの名前を、渡されたものと 1 文字ずつ比べてください。</translation>
    </message>
    <message>
        <source>Ask the server whether it answers, and what it accepts.</source>
        <translation>応答するか、何を受け入れるかを、サーバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the Windows services that the VPN needs, and restart them.</source>
        <translation>VPN に必要な Windows サービスをチェックし、再起動してください。</translation>
    </message>
    <message>
        <source>Allow servers behind a router. This needs a restart.</source>
        <translation>ルーターの内側にあるサーバーを許可してください。再起動が必要です。</translation>
    </message>
    <message>
        <source>Allow Windows to protect L2TP again.</source>
        <translation>Windows が L2TP を保護することを再び許可してください。</translation>
    </message>
    <message>
        <source>Set the VPN type to L2TP/IPsec.</source>
        <translation>VPN の種類を L2TP/IPsec に設定してください。</translation>
    </message>
    <message>
        <source>Set the connection to a pre-shared key, and enter the key again.</source>
        <translation>接続を事前共有キーに設定し、キーを入力し直してください。</translation>
    </message>
    <message>
        <source>Get a certificate that is valid and fits.</source>
        <translation>有効で適合する証明書を入手してください。</translation>
    </message>
    <message>
        <source>Allow the way to sign in that the server asks for.</source>
        <translation>サーバーが求めるサインイン方式を許可してください。</translation>
    </message>
    <message>
        <source>Set encryption to what the server asks for.</source>
        <translation>暗号化を、サーバーが求めるものに設定してください。</translation>
    </message>
    <message>
        <source>Turn on the LCP extensions.</source>
        <translation>LCP 拡張をオンにしてください。</translation>
    </message>
    <message>
        <source>Type your name and password again.</source>
        <translation>名前とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Look for a firewall rule that blocks the VPN.</source>
        <translation>VPN をブロックするファイアウォール規則を探してください。</translation>
    </message>
    <message>
        <source>Close other VPN and firewall products, and connect again.</source>
        <translation>ほかの VPN 製品とファイアウォール製品を閉じ、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Check the Windows devices for VPN connections.</source>
        <translation>VPN 接続用の Windows のデバイスをチェックしてください。</translation>
    </message>
    <message>
        <source>Turn on the common internet protocol in the connection. (IPv4)</source>
        <translation>接続で一般的なインターネット プロトコルをオンにしてください。(IPv4)</translation>
    </message>
    <message>
        <source>Install the latest Windows updates, and restart.</source>
        <translation>最新の Windows 更新プログラムをインストールし、再起動してください。</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>この PC の日付と時刻を設定してください。</translation>
    </message>
    <message>
        <source>Set the connection up again; the old one is kept under another name.</source>
        <translation>接続を作成し直してください。古い接続は別の名前で残ります。</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>サーバーが証明書を受け入れませんでした。</translation>
    </message>
    <message>
        <source>It does not fit your account, or the server cannot tie it to you.</source>
        <translation>アカウントに合っていないか、サーバーが本人と結び付けられません。</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate.</source>
        <translation>証明書を発行した人に問い合わせてください。</translation>
    </message>
    <message>
        <source>The sign-in failed inside Windows.</source>
        <translation>Windows の内部でサインインが失敗しました。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The stored name or password may be damaged.</source>
        <translation>保護されたトンネルはできているので、キーは正しいです。保存された名前かパスワードが壊れている場合があります。</translation>
    </message>
    <message>
        <source>Type your name and password again instead of using the stored ones.</source>
        <translation>保存されたものを使わず、名前とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>アカウントは、この時間帯にサインインできません。</translation>
    </message>
    <message>
        <source>Name and password were understood.</source>
        <translation>名前とパスワードは認識されました。</translation>
    </message>
    <message>
        <source>Try again during the permitted hours, or ask whoever runs the server.</source>
        <translation>許可された時間にもう一度試すか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server knows it, and does not let it in.</source>
        <translation>サーバーはアカウントを認識していますが、接続を許可していません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account.</source>
        <translation>アカウントの管理担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server knows you, and wants a new password.</source>
        <translation>サーバーは本人と認識しており、新しいパスワードを求めています。</translation>
    </message>
    <message>
        <source>Change your password, then connect again.</source>
        <translation>パスワードを変更し、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Name and password were right.</source>
        <translation>名前とパスワードは正しいです。</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account to permit it.</source>
        <translation>アカウントの管理担当者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>The server did not accept the name and the password.</source>
        <translation>サーバーが名前とパスワードを受け入れませんでした。</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The way to sign in may also be the wrong one.</source>
        <translation>保護されたトンネルはできているので、キーは正しいです。サインイン方式が間違っている場合もあります。</translation>
    </message>
    <message>
        <source>Type your name and password again, with or without the name of your organisation.</source>
        <translation>組織の名前を付けるか外すかして、名前とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>The sign-in needs an answer from you, and nobody was asked.</source>
        <translation>サインインには応答が必要ですが、誰にも表示されませんでした。</translation>
    </message>
    <message>
        <source>A program dialled without showing a window.</source>
        <translation>プログラムがウィンドウを表示せずにダイヤルしました。</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows, where it can ask.</source>
        <translation>応答を求めることができる、Windows のネットワーク設定から接続してください。</translation>
    </message>
    <message>
        <source>It may not be the right server, or the password differs. It is safer not to go on.</source>
        <translation>正しいサーバーではないか、パスワードが異なる可能性があります。続けないほうが安全です。</translation>
    </message>
    <message>
        <source>Your sign-in needs a certificate, and this PC has none.</source>
        <translation>サインインに証明書が必要ですが、この PC にはありません。</translation>
    </message>
    <message>
        <source>The connection is set to sign in with a certificate or a smart card.</source>
        <translation>接続は、証明書またはスマート カードでサインインする設定です。</translation>
    </message>
    <message>
        <source>Insert the smart card, or ask for a certificate.</source>
        <translation>スマート カードを挿入するか、証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Windows could not make sure that this is the right server.</source>
        <translation>正しいサーバーかどうか、Windows が確認できませんでした。</translation>
    </message>
    <message>
        <source>The certificate that it showed at the sign-in is not trusted here.</source>
        <translation>サインイン時に示された証明書が、ここでは信頼されていません。</translation>
    </message>
    <message>
        <source>The rules of the server do not let you in this way.</source>
        <translation>サーバーの規則で、この方法での接続が許可されていません。</translation>
    </message>
    <message>
        <source>Often it asks for another way to sign in than this connection uses.</source>
        <translation>多くの場合、この接続とは別のサインイン方式が求められています。</translation>
    </message>
    <message>
        <source>The way to sign in that this connection uses is missing from this PC.</source>
        <translation>この接続が使うサインイン方式が、この PC にありません。</translation>
    </message>
    <message>
        <source>It came with another product, or was removed (EAP).</source>
        <translation>別の製品に付属していたものか、削除されています (EAP)。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which way to sign in is right.</source>
        <translation>正しいサインイン方式を、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your certificate has expired, or the date of this PC is wrong.</source>
        <translation>証明書の有効期限が切れているか、この PC の日付が間違っています。</translation>
    </message>
    <message>
        <source>The server only takes certificates that are valid today.</source>
        <translation>サーバーは、今日有効な証明書だけを受け入れます。</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn by whoever issued it.</source>
        <translation>証明書が発行元によって失効されました。</translation>
    </message>
    <message>
        <source>It cannot be used any more.</source>
        <translation>もう使用できません。</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate that the server showed at the sign-in.</source>
        <translation>サインイン時にサーバーが示した証明書を、Windows が受け入れません。</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, or it is made for another name.</source>
        <translation>発行元が不明か、別の名前用に作成されています。</translation>
    </message>
    <message>
        <source>This PC knows no way to the server.</source>
        <translation>この PC からサーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>There is no internet connection, or another VPN has taken over the way.</source>
        <translation>インターネットに接続されていないか、別の VPN が経路を使っています。</translation>
    </message>
    <message>
        <source>See whether web pages open, and end other VPN connections.</source>
        <translation>Web ページが開くか確認し、ほかの VPN 接続を切断してください。</translation>
    </message>
    <message>
        <source>The server, or something on the way, cut the exchange off.</source>
        <translation>サーバーまたは途中の何かが、やり取りを打ち切りました。</translation>
    </message>
    <message>
        <source>The host may be up while its VPN service is not.</source>
        <translation>ホストは動作していても、VPN サービスが動作していない場合があります。</translation>
    </message>
    <message>
        <source>A program used the network in the wrong way.</source>
        <translation>プログラムが、間違った方法でネットワークを使いました。</translation>
    </message>
    <message>
        <source>This is a fault of a program, not of your connection.</source>
        <translation>これはプログラムの不具合で、接続の問題ではありません。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, save a report and send it to whoever looks after this PC.</source>
        <translation>もう一度お試しください。再発する場合は、レポートを保存してこの PC の管理担当者に送ってください。</translation>
    </message>
    <message>
        <source>A program on this PC does not allow the request to be sent.</source>
        <translation>この PC のプログラムが、要求の送信を許可していません。</translation>
    </message>
    <message>
        <source>A firewall or another VPN product on this PC blocks it. Windows&apos; own VPN may still get through.</source>
        <translation>この PC のファイアウォールか別の VPN 製品がブロックしています。Windows の VPN は通れる場合があります。</translation>
    </message>
    <message>
        <source>Close other VPN and firewall programs and try again.</source>
        <translation>ほかの VPN プログラムとファイアウォール プログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program on this PC uses the port that the VPN needs.</source>
        <translation>VPN に必要なポートを、この PC の別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>It is often another VPN product (UDP 500 or 4500).</source>
        <translation>多くの場合は別の VPN 製品です (UDP 500 または 4500)。</translation>
    </message>
    <message>
        <source>Let this program name the other program, then close it.</source>
        <translation>このプログラムでそのプログラムの名前を調べ、閉じてください。</translation>
    </message>
    <message>
        <source>This PC cannot use the address it was given.</source>
        <translation>この PC は、渡されたアドレスを使えません。</translation>
    </message>
    <message>
        <source>There is no network of that kind, or the address is not a real one.</source>
        <translation>その種類のネットワークがないか、実在のアドレスではありません。</translation>
    </message>
    <message>
        <source>See whether web pages open, and compare the address of the server.</source>
        <translation>Web ページが開くか確認し、サーバーのアドレスを比べてください。</translation>
    </message>
    <message>
        <source>This PC has no network.</source>
        <translation>この PC はネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Nothing can be sent at all.</source>
        <translation>何も送信できません。</translation>
    </message>
    <message>
        <source>Turn on the Wi-Fi or plug in the cable.</source>
        <translation>Wi-Fi をオンにするか、ケーブルを接続してください。</translation>
    </message>
    <message>
        <source>This PC itself cut the exchange off.</source>
        <translation>この PC 自身がやり取りを打ち切りました。</translation>
    </message>
    <message>
        <source>A security product or a lost network does that.</source>
        <translation>セキュリティ製品やネットワークの切断が原因になります。</translation>
    </message>
    <message>
        <source>See whether web pages open, and close other VPN and firewall programs.</source>
        <translation>Web ページが開くか確認し、ほかの VPN プログラムとファイアウォール プログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This PC has no room left for more network requests.</source>
        <translation>この PC には、新しいネットワーク要求のための余裕がありません。</translation>
    </message>
    <message>
        <source>Another program uses up what Windows has.</source>
        <translation>別のプログラムが Windows の資源を使い切っています。</translation>
    </message>
    <message>
        <source>Restart this PC.</source>
        <translation>この PC を再起動してください。</translation>
    </message>
    <message>
        <source>No answer came back from the server.</source>
        <translation>サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>It is down, or something on the way swallows the requests. Your password was not even tried.</source>
        <translation>サーバーが停止しているか、途中の何かが要求を破棄しています。パスワードの確認には至っていません。</translation>
    </message>
    <message>
        <source>The server is there, but no VPN service answers on it.</source>
        <translation>サーバーはありますが、VPN サービスが応答しません。</translation>
    </message>
    <message>
        <source>The service is not running, or the address belongs to another computer.</source>
        <translation>サービスが実行されていないか、アドレスが別のコンピューターのものです。</translation>
    </message>
    <message>
        <source>Compare the address of the server with what you were given.</source>
        <translation>サーバーのアドレスを、渡されたものと比べてください。</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>サーバーの名前が長すぎます。</translation>
    </message>
    <message>
        <source>Something else than a name was typed or pasted.</source>
        <translation>名前ではないものが入力されたか、貼り付けられました。</translation>
    </message>
    <message>
        <source>Type the name of the server again.</source>
        <translation>サーバーの名前を入力し直してください。</translation>
    </message>
    <message>
        <source>The server is not there.</source>
        <translation>サーバーがありません。</translation>
    </message>
    <message>
        <source>It is down, or its network is.</source>
        <translation>サーバーかそのネットワークが停止しています。</translation>
    </message>
    <message>
        <source>The name of the server does not exist, as far as this network knows.</source>
        <translation>このネットワークで分かる限り、サーバーの名前は存在しません。</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>サーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>この PC</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>サーバーの検索</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>サーバーへの到達</translation>
    </message>
    <message>
        <source>Agree on keys</source>
        <translation>キー交換</translation>
    </message>
    <message>
        <source>Build the tunnel</source>
        <translation>トンネルの作成</translation>
    </message>
    <message>
        <source>Agree on PPP</source>
        <translation>PPP の合意</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Get an address</source>
        <translation>アドレスの取得</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>接続の維持</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Windows refused to dial: something in the connection or its device is wrong.</source>
        <translation>Windows がダイヤルを拒否しました。接続またはそのデバイスに問題があります。</translation>
    </message>
    <message>
        <source>The server asks for encryption that the connection does not give.</source>
        <translation>サーバーは、この接続が提供しない暗号化を求めています。</translation>
    </message>
</context>
<context>
    <name>repair::BarButton</name>
    <message>
        <source>Windows asks for your consent first.</source>
        <translation>先に Windows があなたの同意を求めます。</translation>
    </message>
</context>
<context>
    <name>repair::BeforeAfter</name>
    <message>
        <source>now %1, will be %2</source>
        <translation>現在: %1、変更後: %2</translation>
    </message>
</context>
<context>
    <name>repair::ButtonBar</name>
    <message>
        <source>Leads back and changes nothing.</source>
        <translation>何も変更せずに戻ります。</translation>
    </message>
    <message>
        <source>Puts back what this repair changed.</source>
        <translation>この修復で変更したものを元に戻します。</translation>
    </message>
    <message>
        <source>Another way to go on, beside the main button.</source>
        <translation>メインのボタンの隣にある、別の進み方です。</translation>
    </message>
    <message>
        <source>The main button of this page, at the far end of the last line.</source>
        <translation>このページのメインのボタン。最後の行の端にあります。</translation>
    </message>
</context>
<context>
    <name>repair::Caller</name>
    <message>
        <source>The caller reads it at the bottom left, or on the last page.</source>
        <translation>相談者は、左下または最後のページでこれを読み上げられます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the number of an error, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code is complete and has no typing error.</source>
        <translation>コードはそろっていて、入力の誤りはありません。</translation>
    </message>
    <message>
        <source>More could not be read</source>
        <translation>ほかにも読み取れなかったものあり</translation>
    </message>
    <message>
        <source>Nothing wrong with the settings</source>
        <translation>設定に問題なし</translation>
    </message>
    <message>
        <source>The caller&apos;s page shows the values; a code does not carry them.</source>
        <translation>値は相談者のページに表示されます。コードには含まれません。</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows: %1</translation>
    </message>
    <message>
        <source>The caller sees: %1</source>
        <translation>相談者の画面: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>前回のエラー: %1</translation>
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
        <translation>4 つの単語または 13 文字を入力</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>相談者の画面</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>前回のエラー</translation>
    </message>
    <message>
        <source>What the caller&apos;s PC found</source>
        <translation>相談者の PC で見つかった内容</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>次に試すこと</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>相談者のコードがありますか?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>チケット用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show the caller&apos;s page</source>
        <translation>相談者のページを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Capital letters, blanks and hyphens do not matter.</source>
        <translation>大文字と小文字、空白、ハイフンの違いは問いません。</translation>
    </message>
</context>
<context>
    <name>repair::ChangeRow</name>
    <message>
        <source>What is ticked is put back.</source>
        <translation>チェックを付けたものを元に戻します。</translation>
    </message>
</context>
<context>
    <name>repair::Check</name>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>この PC の %n 個の設定が VPN を妨げています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot cause error %1; may stop the connection later.</source>
        <translation>エラー %1 の原因ではありませんが、後で接続を妨げる場合があります。</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>ほか %n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: your organisation manages it.</source>
        <translation>%1 を読み取れませんでした。組織が管理しています。</translation>
    </message>
    <message>
        <source>%1 could not be read in full.</source>
        <translation>%1 の一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1; code %2</source>
        <translation>%1、コード %2</translation>
    </message>
    <message>
        <source>Looking at the settings of this PC</source>
        <translation>この PC の設定を確認しています</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. This takes a few seconds.</source>
        <translation>確認だけで、何も変更しません。数秒かかります。</translation>
    </message>
    <message>
        <source>Asking the VPN server what it answers</source>
        <translation>VPN サーバーの応答を確認しています</translation>
    </message>
    <message>
        <source>No password and no key is sent. This takes eight seconds at most.</source>
        <translation>パスワードやキーは送信しません。最長 8 秒かかります。</translation>
    </message>
    <message>
        <source>%1 could not be read in full: a library of Windows is missing.</source>
        <translation>%1 の一部を読み取れませんでした。Windows のライブラリがありません。</translation>
    </message>
</context>
<context>
    <name>repair::CheckPage</name>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>チェック中...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>1 つずつ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>1 つずつ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message>
        <source>Type a part of the name or of the server</source>
        <translation>名前またはサーバーの一部を入力</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>接続を絞り込む</translation>
    </message>
    <message>
        <source>Choose the VPN that does not work. The one that failed last is chosen already.</source>
        <translation>使えない VPN を選んでください。最後に失敗したものがすでに選ばれています。</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>相談者のコードがありますか?</translation>
    </message>
    <message>
        <source>For helpers: see what the caller&apos;s PC found.</source>
        <translation>サポート担当者用: 相談者の PC で見つかった内容を表示します。</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>以前の修復を元に戻す</translation>
    </message>
    <message>
        <source>Put back what this wizard changed before.</source>
        <translation>このウィザードが以前に変更したものを元に戻します。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>%n 件の接続に、名前かサーバーが一致するものはありません。入力を短くしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>接続 %n 件中 %1 件。最初の %2 件を表示しています。ほかを表示するには、さらに入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>接続 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Which connection?</source>
        <translation>どの接続ですか?</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>この接続をチェック(&amp;C)</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>repair::CodeCard</name>
    <message>
        <source>Four words</source>
        <translation>4 つの単語</translation>
    </message>
    <message>
        <source>or 13 characters</source>
        <translation>または 13 文字</translation>
    </message>
</context>
<context>
    <name>repair::ConflictBox</name>
    <message>
        <source>Before the repair</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Set by the repair</source>
        <translation>修復での設定</translation>
    </message>
    <message>
        <source>Now, changed by someone else</source>
        <translation>現在 (別の人が変更)</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>今の値のままにする: %1</translation>
    </message>
    <message>
        <source>Put back what was before: %1</source>
        <translation>以前の値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>repair::Connections</name>
    <message>
        <source>no server, only for you</source>
        <translation>サーバーなし、自分専用</translation>
    </message>
    <message>
        <source>%1, only for you</source>
        <translation>%1、自分専用</translation>
    </message>
    <message>
        <source>no server, for all users of this PC</source>
        <translation>サーバーなし、この PC の全ユーザー用</translation>
    </message>
    <message>
        <source>%1, for all users of this PC</source>
        <translation>%1、この PC の全ユーザー用</translation>
    </message>
    <message>
        <source>No attempt on record</source>
        <translation>試行の記録なし</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>The list of connections could not be read.</source>
        <translation>接続の一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Close other programs that show VPN connections, then press Look again.</source>
        <translation>VPN 接続を表示するほかのプログラムを閉じ、[もう一度探す] を押してください。</translation>
    </message>
    <message>
        <source>If it stays so, call the help desk and read out this page.</source>
        <translation>変わらない場合は、ヘルプ デスクに電話し、このページを読み上げてください。</translation>
    </message>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>この PC には、L2TP の種類の VPN 接続がありません。</translation>
    </message>
    <message>
        <source>There is no VPN connection at all.</source>
        <translation>VPN 接続が 1 つもありません。</translation>
    </message>
    <message>
        <source>There are connections of other types, which this wizard does not repair.</source>
        <translation>ほかの種類の接続はありますが、このウィザードでは修復しません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its name, the type and the key.</source>
        <translation>サーバーの名前、種類、キーを、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Add the connection in Windows: Settings, Network and internet, VPN, Add VPN.</source>
        <translation>Windows で接続を追加してください: 設定、ネットワークとインターネット、VPN、VPN を追加。</translation>
    </message>
    <message>
        <source>Then press Look again.</source>
        <translation>その後、[もう一度探す] を押してください。</translation>
    </message>
    <message>
        <source>The repair of %1 broke off in the middle. Some settings of this PC are still half changed; putting them back takes your consent.</source>
        <translation>%1 の修復が途中で止まりました。この PC の一部の設定は変更の途中のままです。元に戻すにはあなたの同意が必要です。</translation>
    </message>
    <message>
        <source>An earlier repair broke off in the middle. Press Undo earlier repairs and put it back.</source>
        <translation>以前の修復が途中で止まりました。「以前の修復を元に戻す」を押して元に戻してください。</translation>
    </message>
</context>
<context>
    <name>repair::DetailsLog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What was done, line by line, each with its time.</source>
        <translation>行ったことを1行ずつ、時刻付きで示します。</translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>サーバーを検索中</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>サーバーへ到達中</translation>
    </message>
    <message>
        <source>Agreeing on keys</source>
        <translation>キー交換中</translation>
    </message>
    <message>
        <source>Building the tunnel</source>
        <translation>トンネルを作成中</translation>
    </message>
    <message>
        <source>Agreeing on how to talk inside the tunnel</source>
        <translation>トンネル内の通信方法を合意中</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Getting an address</source>
        <translation>アドレスを取得中</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1、エラー %2</translation>
    </message>
    <message>
        <source>%1 is connected for real, then hung up. The internet may pause briefly.</source>
        <translation>%1 に実際に接続し、その後切断します。インターネットが短時間途切れる場合があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>7 段階中 %n 段階が完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused three times. Ask whoever runs the server before the account is locked.</source>
        <translation>3 回拒否されました。アカウントがロックされる前に、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Type user name and password as you were given them. They are used for this test only.</source>
        <translation>ユーザー名とパスワードを渡されたとおりに入力してください。このテストだけに使います。</translation>
    </message>
    <message>
        <source>The connection could not be tested.</source>
        <translation>接続をテストできませんでした。</translation>
    </message>
</context>
<context>
    <name>repair::DialPage</name>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Sign-in for this test</source>
        <translation>このテスト用のサインイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Does it work now?</source>
        <translation>使えるようになりましたか?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>接続中...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>中止しています...</translation>
    </message>
    <message>
        <source>&amp;What is left?</source>
        <translation>残りの問題(&amp;W)</translation>
    </message>
    <message>
        <source>Put &amp;everything back</source>
        <translation>すべて元に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>もう一度接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>One page for whoever helps, without names, keys and passwords.</source>
        <translation>助ける人に渡す1ページ。名前、キー、パスワードは含みません。</translation>
    </message>
    <message>
        <source>It is used for this test only and is not kept.</source>
        <translation>このテストだけに使い、保存しません。</translation>
    </message>
</context>
<context>
    <name>repair::Disclosure</name>
    <message>
        <source>Shows or hides what stands below it.</source>
        <translation>下の内容を表示または非表示にします。</translation>
    </message>
</context>
<context>
    <name>repair::DonePage</name>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>サポート担当者用のコード</translation>
    </message>
    <message>
        <source>It says what was found and where you are. It holds no name, no address and no key.</source>
        <translation>見つかった内容と今の位置を表します。名前、アドレス、キーは含まれません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>すべて元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Restart &amp;later</source>
        <translation>後で再起動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>今すぐ再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>repair::FindingCard</name>
    <message>
        <source>needs a restart</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>What is ticked is repaired.</source>
        <translation>チェックを付けたものを修復します。</translation>
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
        <translation>異常</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>再起動待ち</translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message>
        <source>Picture of the connection</source>
        <translation>接続の図</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>None of the seven stages was tried.</source>
        <translation>7 段階のどれも試されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>ほかの %n 段階は試されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Joined</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two items of a list, the second behind the first</extracomment>
        <translation>%1、%2</translation>
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
        <translation>以前の修復が中断されました。始めた変更を先に元に戻しました。</translation>
    </message>
    <message>
        <source>Earlier attempts could not be read, so none is shown here.</source>
        <translation>以前の試行を読み取れなかったため、ここには表示していません。</translation>
    </message>
    <message>
        <source>Caller&apos;s PC</source>
        <translation>相談者の PC</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Read from the code</source>
        <translation>コードから読み取り</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>コードはまだありません</translation>
    </message>
    <message>
        <source>no name, no address</source>
        <translation>名前なし、アドレスなし</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだチェックしていません</translation>
    </message>
    <message>
        <source>This window closes by itself as soon as what is under way is complete or put back.</source>
        <translation>進行中の作業が完了するか元に戻ると、このウィンドウは自動的に閉じます。</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, such as Documents.</source>
        <translation>そこにはレポートを保存できませんでした。ドキュメントなど、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>レポートを保存しました: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message>
        <source>Key from your administrator</source>
        <translation>管理者から渡されたキー</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. Only the server can tell whether a key is right.</source>
        <translation>サーバーの管理者に問い合わせてください。キーが正しいかどうかはサーバーにしか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n 文字、端に空白があります。一緒にコピーされたものではありませんか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n 文字、両端に空白はありません。正しいかどうかはサーバーにしか分かりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Asks the server about this key. Nothing is stored or changed.</source>
        <translation>このキーについてサーバーに問い合わせます。保存も変更もしません。</translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message>
        <source>&quot;%1&quot; is connected. Disconnect it first: testing a key now could end that connection.</source>
        <translation>「%1」は接続中です。先に切断してください。今キーをテストすると、その接続が切れる場合があります。</translation>
    </message>
    <message>
        <source>The key was not tested.</source>
        <translation>キーはテストされていません。</translation>
    </message>
    <message>
        <source>The server of this connection cannot be asked from here.</source>
        <translation>この接続のサーバーには、ここから問い合わせできません。</translation>
    </message>
    <message>
        <source>Asking the server whether this is its key...</source>
        <translation>このキーで正しいか、サーバーに問い合わせ中...</translation>
    </message>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>サーバーへの問い合わせには間隔が必要です。%n 秒後に問い合わせます...</numerusform>
        </translation>
    </message>
    <message>
        <source>The key could not be tested: the server did not get that far.</source>
        <translation>キーをテストできませんでした。サーバーがその段階まで進みませんでした。</translation>
    </message>
    <message>
        <source>To compare by phone with whoever runs the server: %1.</source>
        <translation>サーバーの管理者と電話で照合する値: %1。</translation>
    </message>
</context>
<context>
    <name>repair::NoEntryPage</name>
    <message>
        <source>Have a code from a caller?</source>
        <translation>相談者のコードがありますか?</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>以前の修復を元に戻す</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No connection to repair</source>
        <translation>修復する接続がありません</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
</context>
<context>
    <name>repair::Rail</name>
    <message>
        <source>Helper on the phone?
Read out these four words:</source>
        <translation>電話でサポートを受けていますか?
次の 4 つの単語を読み上げてください:</translation>
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
        <translation>この章のページを開きます。</translation>
    </message>
</context>
<context>
    <name>repair::RepairPage</name>
    <message>
        <source>Stopping as soon as the change under way is complete or taken back.</source>
        <translation>進行中の変更が完了するか元に戻ると、すぐに中止します。</translation>
    </message>
    <message>
        <source>Stop takes effect after the change that is under way.</source>
        <translation>進行中の変更の後に中止します。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>中止しています...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>repair::Report</name>
    <message>
        <source>Made by L2TP Repair %1, %2</source>
        <translation>L2TP Repair %1 で作成、%2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>前回のエラー: %1</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>サポート担当者用のコード</translation>
    </message>
    <message>
        <source>This report holds no key, no password, and no name of a person, connection or server.</source>
        <translation>このレポートには、キー、パスワード、人や接続やサーバーの名前は含まれません。</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>この接続</translation>
    </message>
    <message>
        <source>(a user name)</source>
        <translation>(ユーザー名)</translation>
    </message>
    <message>
        <source>(the connection)</source>
        <translation>(接続)</translation>
    </message>
    <message>
        <source>(the server)</source>
        <translation>(サーバー)</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>(この PC)</translation>
    </message>
    <message>
        <source>L2TP Repair: report</source>
        <translation>L2TP Repair: レポート</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>チェックで見つかった内容</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>サーバー自身の応答</translation>
    </message>
    <message>
        <source>(the organisation)</source>
        <translation>(組織)</translation>
    </message>
    <message>
        <source>(an address)</source>
        <translation>(アドレス)</translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message>
        <source>Check all settings again</source>
        <translation>すべての設定を再チェック</translation>
    </message>
    <message>
        <source>new snapshot</source>
        <translation>新しいスナップショット</translation>
    </message>
    <message>
        <source>The repair broke off in the middle.</source>
        <translation>修復が途中で止まりました。</translation>
    </message>
    <message>
        <source>Windows did not allow the repair.</source>
        <translation>Windows が修復を許可しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed there. Start it again and allow it, or ask an administrator.</source>
        <translation>そこは何も変更していません。もう一度開始して許可するか、管理者に依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>%n 件の変更ができませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not completed was put back. The others are in place.</source>
        <translation>始めて完了しなかったものは元に戻しました。ほかは適用されています。</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>修復が中止されました。</translation>
    </message>
    <message>
        <source>What was done before is in place and can be undone.</source>
        <translation>それまでの変更は適用されており、元に戻せます。</translation>
    </message>
    <message>
        <source>Not everything could be changed.</source>
        <translation>一部は変更できませんでした。</translation>
    </message>
    <message>
        <source>Somebody else changed a setting meanwhile, so it was left alone.</source>
        <translation>その間に別の人が設定を変更したため、変更していません。</translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>すべての変更が完了しました。</translation>
    </message>
    <message>
        <source>Next, the connection is tested for real.</source>
        <translation>次に、接続を実際にテストします。</translation>
    </message>
    <message>
        <source>Checking all settings again</source>
        <translation>すべての設定を再チェック中</translation>
    </message>
    <message>
        <source>Change %1 of %2. Every old setting was saved first, so all of this can be undone.</source>
        <translation>変更 %1/%2。古い設定はすべて先に保存してあるため、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Every old setting was saved first, so all of this can be undone.</source>
        <translation>古い設定はすべて先に保存してあるため、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing was changed, because Windows was not allowed to.</source>
        <translation>Windows に許可されなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Everything is as it was before the repair.</source>
        <translation>すべて修復前の状態です。</translation>
    </message>
    <message>
        <source>The repair is still listed under Undo, and can be made again.</source>
        <translation>修復は [元に戻す] の一覧に残っており、もう一度実行できます。</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 は再び使えます。</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 は使えます。</translation>
    </message>
    <message>
        <source>The test went through all seven stages.</source>
        <translation>テストは 7 段階すべてを通りました。</translation>
    </message>
    <message>
        <source>The repair is made, and the connection was not tested.</source>
        <translation>修復は完了しましたが、接続はテストされていません。</translation>
    </message>
    <message>
        <source>Connect as usual to see whether it works.</source>
        <translation>普段どおり接続して、使えるか確認してください。</translation>
    </message>
    <message>
        <source>A setting waits for a restart; the wizard then checks again by itself.</source>
        <translation>再起動を待つ設定があります。再起動後、ウィザードが自動的に再チェックします。</translation>
    </message>
</context>
<context>
    <name>repair::SecretField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shows or hides the letters typed here.</source>
        <translation>ここに入力した文字を表示または非表示にします。</translation>
    </message>
</context>
<context>
    <name>repair::SteadyBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing in this chapter applies to this connection.</source>
        <translation>この章には、この接続に関係するものがありません。</translation>
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
        <translation>このステップで直せるもの</translation>
    </message>
    <message>
        <source>Where Windows has this</source>
        <translation>Windows での場所</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ほかに: %1</translation>
    </message>
    <message>
        <source>Step %1 of 7: %2</source>
        <translation>ステップ %1/7: %2</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>適用中...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply this step</source>
        <translation>このステップを適用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>repair::StepTable</name>
    <message>
        <source>What is there</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>あるべき値</translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message>
        <source>This was changed again after the repair: %1</source>
        <translation>修復の後に再び変更されています: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>It cannot be read now, so it is left alone.</source>
        <translation>今は読み取れないため、変更しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>変更 %n 件、元に戻し済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put back.</source>
        <translation>元に戻すものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>変更 %n 件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>変更 %n 件は元に戻せず、修復後のままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message>
        <source>Open the folder with the saved settings</source>
        <translation>保存した設定のフォルダーを開く</translation>
    </message>
    <message>
        <source>This wizard has not changed anything on this PC yet.</source>
        <translation>このウィザードは、この PC でまだ何も変更していません。</translation>
    </message>
    <message>
        <source>Everything this wizard changed can be put back. Nothing is overwritten without asking.</source>
        <translation>このウィザードが変更したものは、すべて元に戻せます。確認なしに上書きすることはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Putting back...</source>
        <translation>元に戻しています...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>変更 %n 件を元に戻す(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Files with the old settings, to be used without this program.</source>
        <translation>以前の設定が入ったファイル。このプログラムがなくても使えます。</translation>
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
        <translation>今日 %1 に失敗</translation>
    </message>
    <message>
        <source>Failed yesterday at %1</source>
        <translation>昨日 %1 に失敗</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>%1 に失敗</translation>
    </message>
    <message>
        <source>Connected today at %1</source>
        <translation>今日 %1 に接続</translation>
    </message>
    <message>
        <source>Connected yesterday at %1</source>
        <translation>昨日 %1 に接続</translation>
    </message>
    <message>
        <source>Connected on %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Today, %1: repair of %2</source>
        <translation>今日 %1: %2 の修復</translation>
    </message>
    <message>
        <source>%1, %2: repair of %3</source>
        <extracomment>%1 is a day, %2 a time, %3 the name of a connection</extracomment>
        <translation>%1 %2: %3 の修復</translation>
    </message>
</context>
<context>
    <name>repair::WizardWindow</name>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>ページ %1、%2</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>The connection is set to L2TP/IPsec</source>
        <translation>接続は L2TP/IPsec に設定されています</translation>
    </message>
    <message>
        <source>The connection tries several VPN types, and hides the real error</source>
        <translation>接続が複数の VPN の種類を試し、本当のエラーが隠れています</translation>
    </message>
    <message>
        <source>Should this connection use L2TP/IPsec?</source>
        <translation>この接続は L2TP/IPsec を使いますか?</translation>
    </message>
    <message>
        <source>With an automatic type Windows tries one after the other and reports only that all failed. (error 800)</source>
        <translation>種類が自動の場合、Windows は順に試し、すべて失敗したことだけを報告します。(エラー 800)</translation>
    </message>
    <message>
        <source>Error 800: the next try then shows the real error, or connects.</source>
        <translation>エラー 800: 次の試行で本当のエラーが表示されるか、接続できます。</translation>
    </message>
    <message>
        <source>It cannot cure the error that was hidden until now.</source>
        <translation>これまで隠れていたエラー自体は直せません。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Type of VPN.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › セキュリティ › VPN の種類。</translation>
    </message>
    <message>
        <source>Setting the type to L2TP/IPsec</source>
        <translation>種類を L2TP/IPsec に設定中</translation>
    </message>
    <message>
        <source>The connection uses its pre-shared key</source>
        <translation>接続は事前共有キーを使っています</translation>
    </message>
    <message>
        <source>The connection wants a certificate this PC does not have</source>
        <translation>接続が、この PC にない証明書を求めています</translation>
    </message>
    <message>
        <source>Does this VPN use a pre-shared key?</source>
        <translation>この VPN は事前共有キーを使いますか?</translation>
    </message>
    <message>
        <source>Windows proves itself to the server by a key or by a certificate, and this connection is set to a certificate. (IPsec)</source>
        <translation>Windows はキーか証明書でサーバーに身元を証明します。この接続は証明書に設定されています。(IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 13806 and 789, when a key was meant.</source>
        <translation>エラー 766、786、13806、789 (キーを使うべき場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, nor a wrong password. (691)</source>
        <translation>キーやパスワードの間違いは直せません。(691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › セキュリティ › 詳細設定。</translation>
    </message>
    <message>
        <source>Setting the connection to its key</source>
        <translation>接続をキーに設定中</translation>
    </message>
    <message>
        <source>The pre-shared key is stored</source>
        <translation>事前共有キーが保存されています</translation>
    </message>
    <message>
        <source>The connection should use a key, but none is stored</source>
        <translation>接続はキーを使うはずですが、保存されていません</translation>
    </message>
    <message>
        <source>Was the key ever entered on this PC?</source>
        <translation>この PC でキーを入力したことがありますか?</translation>
    </message>
    <message>
        <source>Without the key the server and this PC cannot agree. Only the server can tell whether a key is right. (IPsec)</source>
        <translation>キーがないと、サーバーとこの PC は合意できません。キーが正しいかどうかはサーバーにしか分かりません。(IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 787, 789 and 811, when no key is stored.</source>
        <translation>エラー 766、786、787、789、811 (キーが保存されていない場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password. (691)</source>
        <translation>パスワードの間違いは直せません。(691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings › Key.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › セキュリティ › 詳細設定 › キー。</translation>
    </message>
    <message>
        <source>Storing the key</source>
        <translation>キーを保存中</translation>
    </message>
    <message>
        <source>The encryption setting suits the server</source>
        <translation>暗号化の設定はサーバーに合っています</translation>
    </message>
    <message>
        <source>The connection asks for an encryption that the server does not offer</source>
        <translation>接続が、サーバーの対応していない暗号化を求めています</translation>
    </message>
    <message>
        <source>Does the server need this encryption setting?</source>
        <translation>サーバーはこの暗号化の設定を必要としますか?</translation>
    </message>
    <message>
        <source>This is a second encryption inside the protected connection; IPsec encrypts everything anyway. (MPPE)</source>
        <translation>これは保護された接続の中の 2 つ目の暗号化です。いずれにしても IPsec がすべてを暗号化します。(MPPE)</translation>
    </message>
    <message>
        <source>Errors 741 and 742, and 628 where the sign-in has no encryption.</source>
        <translation>エラー 741 と 742、およびサインインに暗号化がない場合の 628。</translation>
    </message>
    <message>
        <source>It cannot cause error 789, so it cannot cure it.</source>
        <translation>エラー 789 の原因ではないため、789 は直せません。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Data encryption.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › セキュリティ › データの暗号化。</translation>
    </message>
    <message>
        <source>Setting the encryption</source>
        <translation>暗号化を設定中</translation>
    </message>
    <message>
        <source>The sign-in method of the server is allowed</source>
        <translation>サーバーのサインイン方式が許可されています</translation>
    </message>
    <message>
        <source>The connection allows no sign-in method that Windows still has</source>
        <translation>接続で、今の Windows にあるサインイン方式が許可されていません</translation>
    </message>
    <message>
        <source>Does the server want another sign-in method?</source>
        <translation>サーバーは別のサインイン方式を求めていますか?</translation>
    </message>
    <message>
        <source>Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>サーバーと PC は、同じパスワード確認方式を許可する必要があります。(PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>Errors 628, 691, 734 and 812, when the methods differ.</source>
        <translation>エラー 628、691、734、812 (方式が異なる場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password, nor error 789, which comes before the sign-in.</source>
        <translation>パスワードの間違いや、サインインの前に起こるエラー 789 は直せません。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Allow these protocols.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › セキュリティ › 次のプロトコルを許可する。</translation>
    </message>
    <message>
        <source>Allowing the sign-in method</source>
        <translation>サインイン方式を許可中</translation>
    </message>
    <message>
        <source>The LCP extensions are on</source>
        <translation>LCP 拡張はオンです</translation>
    </message>
    <message>
        <source>The LCP extensions are off, and the connection broke there</source>
        <translation>LCP 拡張がオフで、接続がそこで止まりました</translation>
    </message>
    <message>
        <source>Were the LCP extensions turned off on purpose?</source>
        <translation>LCP 拡張は意図的にオフにしましたか?</translation>
    </message>
    <message>
        <source>Newer servers expect them when the connection is set up. (PPP, LCP)</source>
        <translation>新しいサーバーは、接続の確立時にこれを必要とします。(PPP, LCP)</translation>
    </message>
    <message>
        <source>Errors 628, 718 and 734.</source>
        <translation>エラー 628、718、734。</translation>
    </message>
    <message>
        <source>It cannot cause error 789, which comes before PPP, so it cannot cure it.</source>
        <translation>PPP の前に起こるエラー 789 の原因ではないため、789 は直せません。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP extensions.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › オプション › PPP 設定 › LCP 拡張を使う。</translation>
    </message>
    <message>
        <source>Turning the LCP extensions on</source>
        <translation>LCP 拡張をオンにしています</translation>
    </message>
    <message>
        <source>The connection uses IPv4</source>
        <translation>接続は IPv4 を使っています</translation>
    </message>
    <message>
        <source>The connection leaves out IPv4, so the server has no address to give</source>
        <translation>接続で IPv4 が除外されているため、サーバーがアドレスを割り当てられません</translation>
    </message>
    <message>
        <source>Should this connection use IPv4?</source>
        <translation>この接続は IPv4 を使いますか?</translation>
    </message>
    <message>
        <source>Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)</source>
        <translation>ほとんどの VPN サーバーは IPv4 アドレスを割り当てます。(ExcludedProtocols)</translation>
    </message>
    <message>
        <source>Error 720, when IPv4 is not ticked.</source>
        <translation>エラー 720 (IPv4 にチェックが入っていない場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a server that has run out of addresses, nor error 789.</source>
        <translation>サーバーのアドレス不足や、エラー 789 は直せません。</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Networking › Internet Protocol Version 4.</source>
        <translation>ネットワーク接続 › 接続 › プロパティ › ネットワーク › インターネット プロトコル バージョン 4。</translation>
    </message>
    <message>
        <source>Turning IPv4 on for the connection</source>
        <translation>接続の IPv4 をオンにしています</translation>
    </message>
    <message>
        <source>The connection was set up anew</source>
        <translation>接続を作成し直しました</translation>
    </message>
    <message>
        <source>The connection could not be set up anew</source>
        <translation>接続を作成し直せませんでした</translation>
    </message>
    <message>
        <source>Set the connection up anew?</source>
        <translation>接続を作成し直しますか?</translation>
    </message>
    <message>
        <source>A damaged entry can hold something that no check sees. The old one is kept under another name.</source>
        <translation>壊れた項目には、チェックで見つからない問題が含まれる場合があります。古い項目は別の名前で残ります。</translation>
    </message>
    <message>
        <source>Errors 766, 786 and 789, when the entry itself is damaged.</source>
        <translation>エラー 766、786、789 (項目自体が壊れている場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a blocked network, or a service that is off.</source>
        <translation>キーの間違い、ネットワークのブロック、無効なサービスは直せません。</translation>
    </message>
    <message>
        <source>Settings › Network &amp; internet › VPN › Add VPN.</source>
        <translation>設定 › ネットワークとインターネット › VPN › VPN を追加。</translation>
    </message>
    <message>
        <source>Setting the connection up anew</source>
        <translation>接続を作成し直しています</translation>
    </message>
    <message>
        <source>No firewall on this PC blocks the VPN</source>
        <translation>この PC のファイアウォールは VPN をブロックしていません</translation>
    </message>
    <message>
        <source>A firewall on this PC blocks the VPN</source>
        <translation>この PC のファイアウォールが VPN をブロックしています</translation>
    </message>
    <message>
        <source>Is a firewall meant to block the VPN?</source>
        <translation>ファイアウォールで VPN を意図的にブロックしていますか?</translation>
    </message>
    <message>
        <source>A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)</source>
        <translation>ブロックする規則は、許可するどの規則よりも優先されます。(UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, once the rule is gone.</source>
        <translation>エラー 789、792、809 (規則がなくなった後)。</translation>
    </message>
    <message>
        <source>This program does not remove it: whoever made the rule can tell what it is for.</source>
        <translation>このプログラムは規則を削除しません。目的は、規則を作成した人に尋ねてください。</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product.</source>
        <translation>セキュリティが強化された Windows Defender ファイアウォール (wf.msc)、またはその製品の設定。</translation>
    </message>
    <message>
        <source>Looking for rules that block the VPN</source>
        <translation>VPN をブロックする規則を検索中</translation>
    </message>
    <message>
        <source>Rules that let the VPN out are there</source>
        <translation>VPN の送信を許可する規則があります</translation>
    </message>
    <message>
        <source>Rules that let the VPN out could not be added</source>
        <translation>VPN の送信を許可する規則を追加できませんでした</translation>
    </message>
    <message>
        <source>Add rules that let the VPN out to its server?</source>
        <translation>サーバーへの VPN の送信を許可する規則を追加しますか?</translation>
    </message>
    <message>
        <source>Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP 500, 4500, 1701)</source>
        <translation>Windows は自ら VPN の送信を許可します。規則は、送信がブロックされている場合に役立ちます。(UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, on a PC that blocks outgoing traffic.</source>
        <translation>エラー 789 と 809 (送信をブロックする PC の場合)。</translation>
    </message>
    <message>
        <source>It cannot win over a rule that blocks, nor over a firewall in the network.</source>
        <translation>ブロックする規則や、ネットワークのファイアウォールには勝てません。</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules.</source>
        <translation>セキュリティが強化された Windows Defender ファイアウォール (wf.msc) › 送信の規則。</translation>
    </message>
    <message>
        <source>Adding the firewall rules</source>
        <translation>ファイアウォール規則を追加中</translation>
    </message>
    <message>
        <source>The firewall test was made</source>
        <translation>ファイアウォールのテストを行いました</translation>
    </message>
    <message>
        <source>The firewall test could not be made</source>
        <translation>ファイアウォールのテストを行えませんでした</translation>
    </message>
    <message>
        <source>Turn the firewall off for a few minutes to test?</source>
        <translation>テストのため、ファイアウォールを数分間オフにしますか?</translation>
    </message>
    <message>
        <source>Windows exempts its own key service, so this test seldom shows anything.</source>
        <translation>Windows は自身のキー サービスを対象外にするため、このテストで何かが分かることはまれです。</translation>
    </message>
    <message>
        <source>Nothing for good: it only shows whether Windows Defender Firewall stands in the way.</source>
        <translation>恒久的に直すものはありません。Windows Defender ファイアウォールが妨げているかどうかを示すだけです。</translation>
    </message>
    <message>
        <source>It cannot show anything about other firewalls, or about the network.</source>
        <translation>ほかのファイアウォールやネットワークについては分かりません。</translation>
    </message>
    <message>
        <source>Windows Security › Firewall &amp; network protection.</source>
        <translation>Windows セキュリティ › ファイアウォールとネットワーク保護。</translation>
    </message>
    <message>
        <source>Turning the firewall off for the test</source>
        <translation>テストのためファイアウォールをオフにしています</translation>
    </message>
    <message>
        <source>IPsec to a server behind a router is allowed</source>
        <translation>ルーターの内側にあるサーバーへの IPsec が許可されています</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows does not allow that yet</source>
        <translation>サーバーがルーターの内側にあり、Windows がまだ許可していません</translation>
    </message>
    <message>
        <source>Is the server behind a router, too?</source>
        <translation>サーバーもルーターの内側にありますか?</translation>
    </message>
    <message>
        <source>By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)</source>
        <translation>既定では、Windows はアドレスが変換されるサーバーへの IPsec を拒否します。(NAT トラバーサル)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the server is behind a router or in a cloud.</source>
        <translation>エラー 789 と 809 (サーバーがルーターの内側かクラウドにある場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or blocked ports.</source>
        <translation>キーやパスワードの間違い、ポートのブロックは直せません。</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</source>
        <translation>レジストリ エディター › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule。</translation>
    </message>
    <message>
        <source>Allowing servers behind a router</source>
        <translation>ルーターの内側にあるサーバーを許可中</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is where Windows reads it</source>
        <translation>ルーターの内側にあるサーバーの設定は、Windows が読み取る場所にあります</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is not where Windows reads it</source>
        <translation>ルーターの内側にあるサーバーの設定が、Windows の読み取る場所にありません</translation>
    </message>
    <message>
        <source>Somebody meant to allow it, but Windows does not see that. (AssumeUDPEncapsulationContextOnSendRule)</source>
        <translation>誰かが許可しようとしましたが、Windows には見えていません。(AssumeUDPEncapsulationContextOnSendRule)</translation>
    </message>
    <message>
        <source>Putting the setting where Windows reads it</source>
        <translation>Windows が読み取る場所に設定を書き込み中</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec</source>
        <translation>Windows は L2TP を IPsec で保護しています</translation>
    </message>
    <message>
        <source>IPsec is switched off for L2TP on this PC</source>
        <translation>この PC では、L2TP の IPsec がオフになっています</translation>
    </message>
    <message>
        <source>Does another connection of this PC need L2TP without IPsec?</source>
        <translation>この PC の別の接続に、IPsec なしの L2TP が必要ですか?</translation>
    </message>
    <message>
        <source>With IPsec switched off, the server sees an unprotected connection and does not answer. (ProhibitIpSec)</source>
        <translation>IPsec がオフだと、サーバーには保護されていない接続に見え、応答しません。(ProhibitIpSec)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this setting is on.</source>
        <translation>エラー 789、791、809 (この設定がオンの場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops working.</source>
        <translation>キーの間違いは直せません。IPsec なしの L2TP を必要とするインターネット プロバイダーは使えなくなります。</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</source>
        <translation>レジストリ エディター › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec。</translation>
    </message>
    <message>
        <source>Allowing Windows to protect L2TP</source>
        <translation>Windows による L2TP の保護を許可中</translation>
    </message>
    <message>
        <source>The filter service runs</source>
        <translation>フィルター サービスは実行中です</translation>
    </message>
    <message>
        <source>The Windows service under the firewall and the VPN does not run</source>
        <translation>ファイアウォールと VPN の土台となる Windows サービスが実行されていません</translation>
    </message>
    <message>
        <source>Should the filter service run?</source>
        <translation>フィルター サービスを実行しますか?</translation>
    </message>
    <message>
        <source>The key service, the IPsec policy and the firewall stand on it. (service BFE, Base Filtering Engine)</source>
        <translation>キー サービス、IPsec ポリシー、ファイアウォールの土台です。(サービス BFE, Base Filtering Engine)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 827, when this service is switched off or stopped.</source>
        <translation>エラー 789、791、827 (このサービスが無効か停止している場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or a network that blocks the VPN.</source>
        <translation>キーやパスワードの間違い、VPN をブロックするネットワークは直せません。</translation>
    </message>
    <message>
        <source>services.msc › Base Filtering Engine.</source>
        <translation>services.msc › Base Filtering Engine。</translation>
    </message>
    <message>
        <source>Starting the filter service</source>
        <translation>フィルター サービスを開始中</translation>
    </message>
    <message>
        <source>The service that dialling stands on can start</source>
        <translation>ダイヤルの土台となるサービスは開始できます</translation>
    </message>
    <message>
        <source>A Windows service that dialling stands on is switched off</source>
        <translation>ダイヤルの土台となる Windows サービスが無効です</translation>
    </message>
    <message>
        <source>Should the service that dialling stands on be able to start?</source>
        <translation>ダイヤルの土台となるサービスを開始できるようにしますか?</translation>
    </message>
    <message>
        <source>No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)</source>
        <translation>これがないと、どの種類の VPN もダイヤルできません。(サービス SstpSvc、RasMan に必要)</translation>
    </message>
    <message>
        <source>Errors 711 and 1068, where no VPN can be dialled at all.</source>
        <translation>エラー 711 と 1068 (VPN をまったくダイヤルできない場合)。</translation>
    </message>
    <message>
        <source>It cannot cure an error that comes from the server.</source>
        <translation>サーバー側から来るエラーは直せません。</translation>
    </message>
    <message>
        <source>services.msc › Secure Socket Tunneling Protocol Service.</source>
        <translation>services.msc › Secure Socket Tunneling Protocol Service。</translation>
    </message>
    <message>
        <source>Allowing the service that dialling stands on</source>
        <translation>ダイヤルの土台となるサービスを許可中</translation>
    </message>
    <message>
        <source>The dialling service can start</source>
        <translation>ダイヤル サービスは開始できます</translation>
    </message>
    <message>
        <source>The Windows service that dials every VPN is switched off</source>
        <translation>すべての VPN をダイヤルする Windows サービスが無効です</translation>
    </message>
    <message>
        <source>Should the dialling service be able to start?</source>
        <translation>ダイヤル サービスを開始できるようにしますか?</translation>
    </message>
    <message>
        <source>Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)</source>
        <translation>Windows はこれを通じてすべての VPN をダイヤルします。(サービス RasMan, Remote Access Connection Manager)</translation>
    </message>
    <message>
        <source>Errors 711, 1058 and 1068, where no VPN can be dialled at all.</source>
        <translation>エラー 711、1058、1068 (VPN をまったくダイヤルできない場合)。</translation>
    </message>
    <message>
        <source>services.msc › Remote Access Connection Manager.</source>
        <translation>services.msc › Remote Access Connection Manager。</translation>
    </message>
    <message>
        <source>Starting the dialling service</source>
        <translation>ダイヤル サービスを開始中</translation>
    </message>
    <message>
        <source>The key service can start</source>
        <translation>キー サービスは開始できます</translation>
    </message>
    <message>
        <source>The Windows service that agrees on keys is not ready</source>
        <translation>キー交換を行う Windows サービスの準備ができていません</translation>
    </message>
    <message>
        <source>Should Windows agree on keys itself?</source>
        <translation>Windows 自身でキー交換を行いますか?</translation>
    </message>
    <message>
        <source>Without it no keys can be agreed with the server. (service IKEEXT)</source>
        <translation>これがないと、サーバーとキー交換ができません。(サービス IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789, 791, 809 and 827, when this service is switched off or deleted.</source>
        <translation>エラー 789、791、809、827 (このサービスが無効か削除されている場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, or a network that blocks the VPN.</source>
        <translation>キーの間違いや、VPN をブロックするネットワークは直せません。</translation>
    </message>
    <message>
        <source>services.msc › IKE and AuthIP IPsec Keying Modules.</source>
        <translation>services.msc › IKE and AuthIP IPsec Keying Modules。</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>キー サービスを開始中</translation>
    </message>
    <message>
        <source>The IPsec policy service can start</source>
        <translation>IPsec ポリシー サービスは開始できます</translation>
    </message>
    <message>
        <source>The Windows service that sends L2TP through IPsec is not ready</source>
        <translation>L2TP を IPsec 経由で送る Windows サービスの準備ができていません</translation>
    </message>
    <message>
        <source>Should the IPsec policy service start by itself?</source>
        <translation>IPsec ポリシー サービスを自動で開始しますか?</translation>
    </message>
    <message>
        <source>It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)</source>
        <translation>この VPN を IPsec で保護するという規則を保持しています。(サービス PolicyAgent)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this service is switched off or deleted.</source>
        <translation>エラー 789、791、809 (このサービスが無効か削除されている場合)。</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent.</source>
        <translation>services.msc › IPsec Policy Agent。</translation>
    </message>
    <message>
        <source>Starting the IPsec policy service</source>
        <translation>IPsec ポリシー サービスを開始中</translation>
    </message>
    <message>
        <source>The IPsec services were restarted</source>
        <translation>IPsec サービスを再起動しました</translation>
    </message>
    <message>
        <source>The IPsec services could not be restarted</source>
        <translation>IPsec サービスを再起動できませんでした</translation>
    </message>
    <message>
        <source>Restart the two IPsec services?</source>
        <translation>2 つの IPsec サービスを再起動しますか?</translation>
    </message>
    <message>
        <source>A service that hangs cannot be seen from outside; a restart gives it a fresh start. (PolicyAgent, IKEEXT)</source>
        <translation>応答しないサービスは外からは分かりません。再起動すると、新しい状態で始まります。(PolicyAgent, IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789 and 791, when a service hangs.</source>
        <translation>エラー 789 と 791 (サービスが応答しない場合)。</translation>
    </message>
    <message>
        <source>It cannot cure a setting that is wrong: after the restart it is still wrong.</source>
        <translation>間違った設定は直せません。再起動後も間違ったままです。</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart.</source>
        <translation>services.msc › IPsec Policy Agent と IKE and AuthIP IPsec Keying Modules › 再起動。</translation>
    </message>
    <message>
        <source>Restarting the IPsec services</source>
        <translation>IPsec サービスを再起動中</translation>
    </message>
    <message>
        <source>No other program holds the ports of the VPN</source>
        <translation>VPN のポートを使用している別のプログラムはありません</translation>
    </message>
    <message>
        <source>Another program holds the ports of the VPN</source>
        <translation>別のプログラムが VPN のポートを使用しています</translation>
    </message>
    <message>
        <source>Is another VPN program meant to be running?</source>
        <translation>別の VPN プログラムを意図的に実行していますか?</translation>
    </message>
    <message>
        <source>Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, 1701)</source>
        <translation>2 つのプログラムは同じポートを使えないため、Windows に応答が届かない場合があります。(UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, when another VPN program takes the answers.</source>
        <translation>エラー 789、792、809 (別の VPN プログラムが応答を受け取っている場合)。</translation>
    </message>
    <message>
        <source>This program changes nothing here: close the other program, then connect again.</source>
        <translation>このプログラムは何も変更しません。別のプログラムを閉じてから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Task Manager › Details, or Settings › Apps › Installed apps.</source>
        <translation>タスク マネージャー › 詳細、または 設定 › アプリ › インストールされているアプリ。</translation>
    </message>
    <message>
        <source>Looking for programs that hold the ports</source>
        <translation>ポートを使用しているプログラムを検索中</translation>
    </message>
    <message>
        <source>A step that this version does not know</source>
        <translation>このバージョンでは不明なステップ</translation>
    </message>
    <message>
        <source>A step that this version does not know found something</source>
        <translation>このバージョンでは不明なステップで問題が見つかりました</translation>
    </message>
    <message>
        <source>Is this PC also used with a newer version of this program?</source>
        <translation>この PC では、このプログラムの新しいバージョンも使っていますか?</translation>
    </message>
    <message>
        <source>Another version of this program made this entry.</source>
        <translation>このプログラムの別のバージョンがこの項目を作成しました。</translation>
    </message>
    <message>
        <source>This version cannot tell.</source>
        <translation>このバージョンでは分かりません。</translation>
    </message>
    <message>
        <source>Install the latest version of this program.</source>
        <translation>このプログラムの最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Working on a step of another version</source>
        <translation>別のバージョンのステップを処理中</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>NAT トラバーサル</translation>
    </message>
    <message>
        <source>Security tab</source>
        <translation>セキュリティ タブ</translation>
    </message>
    <message>
        <source>PPP settings</source>
        <translation>PPP 設定</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Windows Update</source>
        <translation>Windows Update</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>This Windows build opens VPNs</source>
        <translation>この Windows ビルドでは VPN を開けます</translation>
    </message>
    <message>
        <source>An update of Windows itself broke this kind of VPN</source>
        <translation>Windows 自体の更新プログラムが、この種類の VPN を壊しました</translation>
    </message>
    <message>
        <source>Has Windows been updated since this began?</source>
        <translation>これが始まった後に Windows を更新しましたか?</translation>
    </message>
    <message>
        <source>Some Windows updates broke VPN connections, and a later one mended them.</source>
        <translation>一部の Windows 更新プログラムが VPN 接続を壊し、後の更新プログラムで直りました。</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the update is the cause.</source>
        <translation>エラー 789 と 809 (更新プログラムが原因の場合)。</translation>
    </message>
    <message>
        <source>This program installs no updates; Windows Update does.</source>
        <translation>このプログラムは更新プログラムをインストールしません。Windows Update が行います。</translation>
    </message>
    <message>
        <source>Settings › Windows Update.</source>
        <translation>設定 › Windows Update。</translation>
    </message>
    <message>
        <source>Reading the Windows build</source>
        <translation>Windows ビルドを読み取り中</translation>
    </message>
    <message>
        <source>Windows does not wait for a restart</source>
        <translation>Windows は再起動を待っていません</translation>
    </message>
    <message>
        <source>Windows waits for a restart</source>
        <translation>Windows が再起動を待っています</translation>
    </message>
    <message>
        <source>Restart this PC before changing more?</source>
        <translation>ほかの変更の前に、この PC を再起動しますか?</translation>
    </message>
    <message>
        <source>Updates and drivers that wait for a restart can leave the VPN half changed.</source>
        <translation>再起動を待つ更新プログラムやドライバーがあると、VPN の変更が中途半端なままになる場合があります。</translation>
    </message>
    <message>
        <source>Failures that began with an update or an installation.</source>
        <translation>更新やインストールの後に始まった障害。</translation>
    </message>
    <message>
        <source>Shutting down and turning on is not enough: choose Restart.</source>
        <translation>シャットダウンして電源を入れるだけでは不十分です。[再起動] を選んでください。</translation>
    </message>
    <message>
        <source>Start › Power › Restart.</source>
        <translation>スタート › 電源 › 再起動。</translation>
    </message>
    <message>
        <source>Looking whether Windows waits for a restart</source>
        <translation>Windows が再起動を待っているか確認中</translation>
    </message>
    <message>
        <source>The device for L2TP connections is there</source>
        <translation>L2TP 接続用のデバイスがあります</translation>
    </message>
    <message>
        <source>The device for L2TP connections is missing</source>
        <translation>L2TP 接続用のデバイスがありません</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections removed on purpose?</source>
        <translation>L2TP 接続用のデバイスを意図的に削除しましたか?</translation>
    </message>
    <message>
        <source>Device Manager › Network adapters › Action › Scan for hardware changes.</source>
        <translation>デバイス マネージャー › ネットワーク アダプター › 操作 › ハードウェア変更のスキャン。</translation>
    </message>
    <message>
        <source>Bringing the device back</source>
        <translation>デバイスを元に戻しています</translation>
    </message>
    <message>
        <source>The device for L2TP connections is enabled</source>
        <translation>L2TP 接続用のデバイスは有効です</translation>
    </message>
    <message>
        <source>The device for L2TP connections does not work</source>
        <translation>L2TP 接続用のデバイスが動作していません</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections switched off on purpose?</source>
        <translation>L2TP 接続用のデバイスを意図的に無効にしましたか?</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 720, when the device or its driver is switched off.</source>
        <translation>エラー 633、651、720 (デバイスかドライバーが無効の場合)。</translation>
    </message>
    <message>
        <source>Enabling the device</source>
        <translation>デバイスを有効にしています</translation>
    </message>
    <message>
        <source>Windows looked for devices again</source>
        <translation>Windows がデバイスを探し直しました</translation>
    </message>
    <message>
        <source>Windows could not look for devices again</source>
        <translation>Windows がデバイスを探し直せませんでした</translation>
    </message>
    <message>
        <source>Let Windows look for devices again?</source>
        <translation>Windows にデバイスを探し直させますか?</translation>
    </message>
    <message>
        <source>A device that was lost comes back when Windows looks for it.</source>
        <translation>失われたデバイスは、Windows が探し直すと元に戻ります。</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 797, when a device was lost.</source>
        <translation>エラー 633、651、797 (デバイスが失われた場合)。</translation>
    </message>
    <message>
        <source>It cannot repair a device that is there and has a problem.</source>
        <translation>存在していて問題のあるデバイスは修復できません。</translation>
    </message>
    <message>
        <source>Device Manager › Action › Scan for hardware changes.</source>
        <translation>デバイス マネージャー › 操作 › ハードウェア変更のスキャン。</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>デバイスを検索中</translation>
    </message>
    <message>
        <source>Windows opens every L2TP connection through it. (WAN Miniport)</source>
        <translation>Windows はこれを通じてすべての L2TP 接続を開きます。(WAN Miniport)</translation>
    </message>
    <message>
        <source>Errors 633, 651, 720 and 797, when the device is gone.</source>
        <translation>エラー 633、651、720、797 (デバイスがない場合)。</translation>
    </message>
    <message>
        <source>Device Manager › Hidden devices › Network adapters › WAN Miniport.</source>
        <translation>デバイス マネージャー › 非表示のデバイス › ネットワーク アダプター › WAN Miniport。</translation>
    </message>
</context>
<context>
    <name>support-code</name>
    <message>
        <source>The first word cannot be right.</source>
        <translation>1 番目の単語が正しくありません。</translation>
    </message>
    <message>
        <source>The second word cannot be right.</source>
        <translation>2 番目の単語が正しくありません。</translation>
    </message>
    <message>
        <source>The third word cannot be right.</source>
        <translation>3 番目の単語が正しくありません。</translation>
    </message>
    <message>
        <source>The fourth word cannot be right.</source>
        <translation>4 番目の単語が正しくありません。</translation>
    </message>
    <message>
        <source>The first three characters cannot be right.</source>
        <translation>最初の 3 文字が正しくありません。</translation>
    </message>
    <message>
        <source>Characters 4 to 6 cannot be right.</source>
        <translation>4 ～ 6 文字目が正しくありません。</translation>
    </message>
    <message>
        <source>Characters 7 to 9 cannot be right.</source>
        <translation>7 ～ 9 文字目が正しくありません。</translation>
    </message>
    <message>
        <source>The last four characters cannot be right.</source>
        <translation>最後の 4 文字が正しくありません。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the first word.</source>
        <translation>1 文字間違っています。おそらく 1 番目の単語です。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the second word.</source>
        <translation>1 文字間違っています。おそらく 2 番目の単語です。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the third word.</source>
        <translation>1 文字間違っています。おそらく 3 番目の単語です。</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the fourth word.</source>
        <translation>1 文字間違っています。おそらく 4 番目の単語です。</translation>
    </message>
    <message>
        <source>One of the first three characters is most likely wrong.</source>
        <translation>おそらく最初の 3 文字のうち 1 文字が間違っています。</translation>
    </message>
    <message>
        <source>One of the characters 4 to 6 is most likely wrong.</source>
        <translation>おそらく 4 ～ 6 文字目のうち 1 文字が間違っています。</translation>
    </message>
    <message>
        <source>One of the characters 7 to 9 is most likely wrong.</source>
        <translation>おそらく 7 ～ 9 文字目のうち 1 文字が間違っています。</translation>
    </message>
    <message>
        <source>One of the last four characters is most likely wrong.</source>
        <translation>おそらく最後の 4 文字のうち 1 文字が間違っています。</translation>
    </message>
    <message>
        <source>The first word is not complete.</source>
        <translation>1 番目の単語が不完全です。</translation>
    </message>
    <message>
        <source>The second word is missing or not complete.</source>
        <translation>2 番目の単語がないか、不完全です。</translation>
    </message>
    <message>
        <source>The third word is missing or not complete.</source>
        <translation>3 番目の単語がないか、不完全です。</translation>
    </message>
    <message>
        <source>The fourth word is missing or not complete.</source>
        <translation>4 番目の単語がないか、不完全です。</translation>
    </message>
    <message>
        <source>The first three characters are not complete.</source>
        <translation>最初の 3 文字が不完全です。</translation>
    </message>
    <message>
        <source>Characters 4 to 6 are missing or not complete.</source>
        <translation>4 ～ 6 文字目がないか、不完全です。</translation>
    </message>
    <message>
        <source>Characters 7 to 9 are missing or not complete.</source>
        <translation>7 ～ 9 文字目がないか、不完全です。</translation>
    </message>
    <message>
        <source>The last four characters are missing or not complete.</source>
        <translation>最後の 4 文字がないか、不完全です。</translation>
    </message>
    <message>
        <source>Ask for the first word again, letter by letter.</source>
        <translation>1 番目の単語を 1 文字ずつ聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for the second word again, letter by letter.</source>
        <translation>2 番目の単語を 1 文字ずつ聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for the third word again, letter by letter.</source>
        <translation>3 番目の単語を 1 文字ずつ聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for the fourth word again, letter by letter.</source>
        <translation>4 番目の単語を 1 文字ずつ聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for the first three characters again.</source>
        <translation>最初の 3 文字を聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for characters 4 to 6 again.</source>
        <translation>4 ～ 6 文字目を聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for characters 7 to 9 again.</source>
        <translation>7 ～ 9 文字目を聞き直してください。</translation>
    </message>
    <message>
        <source>Ask for the last four characters again.</source>
        <translation>最後の 4 文字を聞き直してください。</translation>
    </message>
    <message>
        <source>The first and the second word have changed places.</source>
        <translation>1 番目と 2 番目の単語が入れ替わっています。</translation>
    </message>
    <message>
        <source>The second and the third word have changed places.</source>
        <translation>2 番目と 3 番目の単語が入れ替わっています。</translation>
    </message>
    <message>
        <source>The third and the fourth word have changed places.</source>
        <translation>3 番目と 4 番目の単語が入れ替わっています。</translation>
    </message>
    <message>
        <source>Let the caller read the whole code again, slowly.</source>
        <translation>相談者に、コード全体をゆっくり読み上げてもらってください。</translation>
    </message>
    <message>
        <source>Type the two words the other way round.</source>
        <translation>2 つの単語を逆の順に入力してください。</translation>
    </message>
    <message>
        <source>No code was typed.</source>
        <translation>コードが入力されていません。</translation>
    </message>
    <message>
        <source>Ask for the four words at the bottom left of the caller&apos;s window.</source>
        <translation>相談者のウィンドウの左下にある 4 つの単語を尋ねてください。</translation>
    </message>
    <message>
        <source>This is not a code of this program.</source>
        <translation>これはこのプログラムのコードではありません。</translation>
    </message>
    <message>
        <source>This is longer than a code.</source>
        <translation>コードとしては長すぎます。</translation>
    </message>
    <message>
        <source>A code has four words of five letters, or 13 characters.</source>
        <translation>コードは 5 文字の単語 4 つ、または 13 文字です。</translation>
    </message>
    <message>
        <source>The code is right, and a newer version of this program made it.</source>
        <translation>コードは正しいですが、このプログラムの新しいバージョンが作成したものです。</translation>
    </message>
    <message>
        <source>Get the newest version of this program, and type the code again.</source>
        <translation>このプログラムの最新バージョンを入手し、コードを入力し直してください。</translation>
    </message>
    <message>
        <source>Something in this code is wrong; where, it does not show.</source>
        <translation>このコードのどこかが間違っていますが、場所は分かりません。</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Page 1: Which connection?</source>
        <translation>ページ 1: どの接続ですか?</translation>
    </message>
    <message>
        <source>Page 2: What is wrong</source>
        <translation>ページ 2: 問題の内容</translation>
    </message>
    <message>
        <source>Page 3: Step by step</source>
        <translation>ページ 3: 1 つずつ</translation>
    </message>
    <message>
        <source>Page 4: Repairing</source>
        <translation>ページ 4: 修復中</translation>
    </message>
    <message>
        <source>Page 5: Does it work now?</source>
        <translation>ページ 5: 使えるようになりましたか?</translation>
    </message>
    <message>
        <source>Page 6: Done</source>
        <translation>ページ 6: 完了</translation>
    </message>
    <message>
        <source>Page 7: Undo</source>
        <translation>ページ 7: 元に戻す</translation>
    </message>
    <message>
        <source>Page 8: Have a code from a caller?</source>
        <translation>ページ 8: 相談者のコードがありますか?</translation>
    </message>
    <message>
        <source>Page 3, step 1 of 7: Services</source>
        <translation>ページ 3、ステップ 1/7: サービス</translation>
    </message>
    <message>
        <source>Page 3, step 2 of 7: NAT traversal</source>
        <translation>ページ 3、ステップ 2/7: NAT トラバーサル</translation>
    </message>
    <message>
        <source>Page 3, step 3 of 7: Security tab</source>
        <translation>ページ 3、ステップ 3/7: セキュリティ タブ</translation>
    </message>
    <message>
        <source>Page 3, step 4 of 7: PPP settings</source>
        <translation>ページ 3、ステップ 4/7: PPP 設定</translation>
    </message>
    <message>
        <source>Page 3, step 5 of 7: Firewall</source>
        <translation>ページ 3、ステップ 5/7: ファイアウォール</translation>
    </message>
    <message>
        <source>Page 3, step 6 of 7: Profile</source>
        <translation>ページ 3、ステップ 6/7: プロファイル</translation>
    </message>
    <message>
        <source>Page 3, step 7 of 7: Windows Update</source>
        <translation>ページ 3、ステップ 7/7: Windows Update</translation>
    </message>
    <message>
        <source>Page 3, last step: Devices</source>
        <translation>ページ 3、最後のステップ: デバイス</translation>
    </message>
    <message>
        <source>Does the caller have the key? The repair asks for it.</source>
        <translation>相談者はキーを持っていますか? 修復で入力を求められます。</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then let the caller tick that card; it needs a restart.</source>
        <translation>サーバーはルーターの内側にありますか? その場合は、相談者にそのカードへチェックを入れてもらってください。再起動が必要です。</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then say: &quot;Type l2tp-repair fix --step nat-traversal-allowed.&quot;</source>
        <translation>サーバーはルーターの内側にありますか? その場合は「l2tp-repair fix --step nat-traversal-allowed と入力してください」と伝えてください。</translation>
    </message>
    <message>
        <source>Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.</source>
        <translation>その PC の別の VPN に IPsec なしの L2TP が必要ですか? 不要なら、相談者にそのカードへチェックを入れてもらってください。</translation>
    </message>
    <message>
        <source>Does another VPN there need L2TP without IPsec? If not: &quot;Type l2tp-repair fix --step ipsec-allowed.&quot;</source>
        <translation>そこの別の VPN に IPsec なしの L2TP が必要ですか? 不要なら「l2tp-repair fix --step ipsec-allowed と入力してください」と伝えてください。</translation>
    </message>
    <message>
        <source>Windows waits for a restart on that PC; let the caller restart it.</source>
        <translation>その PC では Windows が再起動を待っています。相談者に再起動してもらってください。</translation>
    </message>
    <message>
        <source>Say: &quot;Type l2tp-repair fix --all.&quot;</source>
        <translation>「l2tp-repair fix --all と入力してください」と伝えてください。</translation>
    </message>
    <message>
        <source>Say: &quot;Press Repair, bottom right.&quot;</source>
        <translation>「右下の [修復] を押してください」と伝えてください。</translation>
    </message>
    <message>
        <source>Say: &quot;Press the blue button, bottom right, on each page.&quot;</source>
        <translation>「各ページで右下の青いボタンを押してください」と伝えてください。</translation>
    </message>
    <message>
        <source>Let the caller check again; the code then tells what is left.</source>
        <translation>相談者にもう一度チェックしてもらってください。残りの問題はコードで分かります。</translation>
    </message>
    <message>
        <source>Say: &quot;Choose the connection and press the blue button, bottom right.&quot;</source>
        <translation>「接続を選び、右下の青いボタンを押してください」と伝えてください。</translation>
    </message>
    <message>
        <source>Let the caller wait until the bar is full, then press Next.</source>
        <translation>バーがいっぱいになるまで待ち、[次へ] を押すよう相談者に伝えてください。</translation>
    </message>
    <message>
        <source>Cards with a question mark: ask whoever runs the server before they are ticked.</source>
        <translation>疑問符のあるカード: チェックを入れる前に、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>That PC has no L2TP connection. Let the caller add one in Windows, with the server&apos;s name and the key.</source>
        <translation>その PC には L2TP 接続がありません。相談者に、サーバーの名前とキーを使って Windows で追加してもらってください。</translation>
    </message>
    <message>
        <source>Ask for the error number in the message of Windows.</source>
        <translation>Windows のメッセージにあるエラー番号を尋ねてください。</translation>
    </message>
    <message>
        <source>Some things could not be read. An administrator of that PC may see more.</source>
        <translation>読み取れなかったものがあります。その PC の管理者なら、さらに分かる場合があります。</translation>
    </message>
    <message>
        <source>Nothing was found. Let the caller test the connection.</source>
        <translation>何も見つかりませんでした。相談者に接続をテストしてもらってください。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Older than Windows 10</source>
        <translation>Windows 10 より前</translation>
    </message>
    <message>
        <source>Windows 10, older than 1809</source>
        <translation>Windows 10、1809 より前</translation>
    </message>
    <message>
        <source>Newer than Windows 11, 25H2</source>
        <translation>Windows 11、25H2 より新しい</translation>
    </message>
    <message>
        <source>The last try connected.</source>
        <translation>前回の試行では接続できました。</translation>
    </message>
    <message>
        <source>No L2TP connection on that PC, or none chosen.</source>
        <translation>その PC に L2TP 接続がないか、選択されていません。</translation>
    </message>
    <message>
        <source>No try to connect was seen.</source>
        <translation>接続の試行は見つかりませんでした。</translation>
    </message>
    <message>
        <source>An error number that this program does not know.</source>
        <translation>このプログラムでは不明なエラー番号です。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>この PC には、L2TP の種類の VPN 接続がありません。</translation>
    </message>
    <message>
        <source>Add the connection in Windows, or name another one if it has another type.</source>
        <translation>Windows で接続を追加するか、別の種類の接続であればその名前を指定してください。</translation>
    </message>
    <message>
        <source>A setting of this PC keeps the VPN from connecting.</source>
        <translation>この PC の設定が VPN の接続を妨げています。</translation>
    </message>
    <message>
        <source>Repair what is marked as broken, then test the connection.</source>
        <translation>異常と示されたものを修復し、その後接続をテストしてください。</translation>
    </message>
    <message>
        <source>A setting of this PC will keep the VPN from connecting.</source>
        <translation>この PC の設定が、VPN の接続を妨げることになります。</translation>
    </message>
    <message>
        <source>A setting of this PC may not suit the VPN server.</source>
        <translation>この PC の設定が、VPN サーバーに合っていない可能性があります。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what it needs, or try the marked steps one at a time.</source>
        <translation>必要な設定をサーバーの管理者に尋ねるか、示されたステップを 1 つずつ試してください。</translation>
    </message>
    <message>
        <source>The name of the VPN server leads nowhere.</source>
        <translation>VPN サーバーの名前からアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>Compare the name with the one you were given, and see whether web pages open.</source>
        <translation>名前を渡されたものと比べ、Web ページが開くか確認してください。</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example. If that works, the first one blocks it.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークを試してください。使える場合は、元のネットワークがブロックしています。</translation>
    </message>
    <message>
        <source>This PC and the VPN server cannot agree on keys, and nothing on this PC explains it.</source>
        <translation>この PC と VPN サーバーはキー交換ができず、この PC に原因は見当たりません。</translation>
    </message>
    <message>
        <source>Type the pre-shared key again with care; then ask whoever runs the server to look at its log.</source>
        <translation>事前共有キーを注意して入力し直し、その後サーバーの管理者にログの確認を依頼してください。</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one of the server.</source>
        <translation>事前共有キーがサーバーのものと異なります。</translation>
    </message>
    <message>
        <source>Ask for the key again and type it with care.</source>
        <translation>キーをもう一度尋ね、注意して入力してください。</translation>
    </message>
    <message>
        <source>The VPN server answers, and does not accept this PC.</source>
        <translation>VPN サーバーは応答しますが、この PC を受け入れません。</translation>
    </message>
    <message>
        <source>Send the report to whoever runs the server.</source>
        <translation>サーバーの管理者にレポートを送ってください。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection after the keys were agreed.</source>
        <translation>キー交換の後に、VPN サーバーが接続を終了しました。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>この試行についてサーバーのログに何とあるか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The VPN server refuses this sign-in.</source>
        <translation>VPN サーバーがこのサインインを拒否しています。</translation>
    </message>
    <message>
        <source>Type user name and password again; then ask whoever runs the server about the account.</source>
        <translation>ユーザー名とパスワードを入力し直し、その後アカウントについてサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection fails, and nothing here says where.</source>
        <translation>接続は失敗しますが、どこで失敗するかはここでは分かりません。</translation>
    </message>
    <message>
        <source>Test the connection, which shows how far it gets.</source>
        <translation>接続をテストすると、どこまで進むか分かります。</translation>
    </message>
    <message>
        <source>Too much could not be read to say what is wrong.</source>
        <translation>読み取れなかったものが多く、何が問題か分かりません。</translation>
    </message>
    <message>
        <source>Run the check again as an administrator.</source>
        <translation>管理者としてもう一度チェックを実行してください。</translation>
    </message>
    <message>
        <source>Nothing on this PC is known to stop the VPN.</source>
        <translation>この PC で、VPN を妨げると分かっているものはありません。</translation>
    </message>
    <message>
        <source>Test the connection to be sure.</source>
        <translation>確認のため、接続をテストしてください。</translation>
    </message>
    <message>
        <source>The check has finished.</source>
        <translation>チェックが終わりました。</translation>
    </message>
    <message>
        <source>Read what was found below.</source>
        <translation>見つかった内容を下で確認してください。</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>ここで確認</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>nowhere that can be seen from here</source>
        <translation>ここから分かる場所にはありません</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>この PC</translation>
    </message>
    <message>
        <source>on the way to the server</source>
        <translation>サーバーまでの経路</translation>
    </message>
    <message>
        <source>at the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nobody could say which address the VPN server&apos;s name has.</source>
        <translation>VPN サーバーの名前に対応するアドレスがわかりませんでした。</translation>
    </message>
    <message>
        <source>See whether web pages open; if not, this PC is not online or its DNS does not answer.</source>
        <translation>Web ページが開くか確認してください。開かない場合、この PC がオンラインでないか、DNS が応答していません。</translation>
    </message>
    <message>
        <source>This PC is not connected to a network that leads to the VPN server.</source>
        <translation>この PC は、VPN サーバーに到達できるネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Connect this PC to the network, then check again.</source>
        <translation>この PC をネットワークに接続し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>A firewall on this PC may keep the VPN from the server.</source>
        <translation>この PC のファイアウォールが VPN とサーバーの通信を妨げている可能性があります。</translation>
    </message>
    <message>
        <source>It stopped the question of this program. Look into its settings for UDP 500 and 4500.</source>
        <translation>このプログラムの問い合わせが止められました。設定で UDP 500 と 4500 を確認してください。</translation>
    </message>
    <message>
        <source>A firewall between this PC and the VPN server turns the VPN away.</source>
        <translation>この PC と VPN サーバーの間のファイアウォールが VPN を拒否しています。</translation>
    </message>
    <message>
        <source>The VPN server answers on one of two ports only; the VPN needs both.</source>
        <translation>VPN サーバーは 2 つのポートの一方でしか応答しません。VPN には両方が必要です。</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example; then ask whoever runs the server about UDP 500 and 4500.</source>
        <translation>スマートフォンのテザリングなど別のネットワークを試し、それからサーバーの管理者に UDP 500 と 4500 について問い合わせてください。</translation>
    </message>
    <message>
        <source>The VPN server does not answer, and nothing here says why.</source>
        <translation>VPN サーバーが応答しません。ここからは理由がわかりません。</translation>
    </message>
    <message>
        <source>Compare the address, try another network (a phone&apos;s hotspot for example), and ask whether the server is on.</source>
        <translation>アドレスを照合し、別のネットワーク(スマートフォンのテザリングなど)を試し、サーバーが動いているか問い合わせてください。</translation>
    </message>
    <message>
        <source>Something is at the server&apos;s address, but no VPN service answers there.</source>
        <translation>サーバーのアドレスには何かがありますが、VPN サービスは応答しません。</translation>
    </message>
    <message>
        <source>Compare the address, then ask whoever runs the server whether its VPN service is on.</source>
        <translation>アドレスを照合し、サーバーの管理者に VPN サービスが動いているか問い合わせてください。</translation>
    </message>
    <message>
        <source>The VPN server takes no more requests at the moment.</source>
        <translation>VPN サーバーは現在、これ以上の要求を受け付けていません。</translation>
    </message>
    <message>
        <source>Wait half a minute, then check again.</source>
        <translation>30 秒待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The VPN server answers, but does not seem to offer L2TP.</source>
        <translation>VPN サーバーは応答しますが、L2TP を提供していないようです。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which kind of VPN it offers.</source>
        <translation>サーバーの管理者に、どの種類の VPN を提供しているか問い合わせてください。</translation>
    </message>
    <message>
        <source>The VPN server answers this program, but did not answer Windows.</source>
        <translation>VPN サーバーはこのプログラムには応答しますが、Windows には応答しませんでした。</translation>
    </message>
    <message>
        <source>Test the connection again; if it still fails, another program or the network stops what Windows sends.</source>
        <translation>接続をもう一度テストしてください。それでも失敗する場合は、ほかのプログラムまたはネットワークが Windows の送信を止めています。</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>この PC に、接続用のアドレスが割り当てられませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it has addresses left; if so, Windows&apos; own network parts are damaged (WAN Miniport (IP)).</source>
        <translation>サーバーの管理者に、空いているアドレスがあるか確認してください。ある場合は、Windows 自体のネットワーク部品が壊れています (WAN Miniport (IP))。</translation>
    </message>
</context>
</TS>
