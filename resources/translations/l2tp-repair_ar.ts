<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>activity</name>
    <message>
        <source>Reading settings (%1 of %2)</source>
        <translation>قراءة الإعدادات (%1 من %2)</translation>
    </message>
    <message>
        <source>Reading settings (%1 of %2): %3</source>
        <translation>قراءة الإعدادات (%1 من %2): %3</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2)</source>
        <translation>الإصلاح (%1 من %2)</translation>
    </message>
    <message>
        <source>Repairing (%1 of %2): %3</source>
        <translation>الإصلاح (%1 من %2): %3</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2)</source>
        <translation>إعادة الفحص (%1 من %2)</translation>
    </message>
    <message>
        <source>Checking again (%1 of %2): %3</source>
        <translation>إعادة الفحص (%1 من %2): %3</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2)</source>
        <translation>الاستعادة (%1 من %2)</translation>
    </message>
    <message>
        <source>Putting back (%1 of %2): %3</source>
        <translation>الاستعادة (%1 من %2): %3</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2)</source>
        <translation>طلب الاتصال (%1 من %2)</translation>
    </message>
    <message>
        <source>Dialling (%1 of %2): %3</source>
        <translation>طلب الاتصال (%1 من %2): %3</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2)</source>
        <translation>سؤال خادم VPN (%1 من %2)</translation>
    </message>
    <message>
        <source>Asking the VPN server (%1 of %2): %3</source>
        <translation>سؤال خادم VPN (%1 من %2): %3</translation>
    </message>
    <message>
        <source>The VPN server was asked a moment ago: asking again in %4 s</source>
        <translation>سُئل خادم VPN قبل لحظات: يُسأل مرة أخرى بعد %4 ث</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Type of VPN of %1</source>
        <translation>نوع VPN للاتصال %1</translation>
    </message>
    <message>
        <source>Type of VPN</source>
        <translation>نوع VPN</translation>
    </message>
    <message>
        <source>Authentication of %1</source>
        <translation>المصادقة للاتصال %1</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Data encryption of %1</source>
        <translation>تشفير البيانات للاتصال %1</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>تشفير البيانات</translation>
    </message>
    <message>
        <source>Sign-in methods of %1</source>
        <translation>طرق تسجيل الدخول للاتصال %1</translation>
    </message>
    <message>
        <source>Sign-in methods</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>LCP extensions of %1</source>
        <translation>ملحقات LCP للاتصال %1</translation>
    </message>
    <message>
        <source>LCP extensions</source>
        <translation>ملحقات LCP</translation>
    </message>
    <message>
        <source>Protocols left out by %1</source>
        <translation>البروتوكولات المستبعدة في الاتصال %1</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>البروتوكولات المستبعدة</translation>
    </message>
    <message>
        <source>Servers behind a router (%1\%2)</source>
        <translation>الخوادم خلف جهاز توجيه (%1\%2)</translation>
    </message>
    <message>
        <source>Servers behind a router</source>
        <translation>الخوادم خلف جهاز توجيه</translation>
    </message>
    <message>
        <source>L2TP without IPsec (%1\%2)</source>
        <translation>L2TP بدون IPsec (%1\%2)</translation>
    </message>
    <message>
        <source>L2TP without IPsec</source>
        <translation>L2TP بدون IPsec</translation>
    </message>
    <message>
        <source>Program of a service (%1\%2)</source>
        <translation>برنامج خدمة (%1\%2)</translation>
    </message>
    <message>
        <source>Program of a service</source>
        <translation>برنامج خدمة</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>Start of the service %1</source>
        <translation>بدء تشغيل الخدمة %1</translation>
    </message>
    <message>
        <source>Registry value %1\%2</source>
        <translation>قيمة السجل %1\%2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%2 الخاص بـ %1</translation>
    </message>
    <message>
        <source>Firewall rule %1</source>
        <translation>قاعدة جدار الحماية %1</translation>
    </message>
    <message>
        <source>Firewall in your organisation&apos;s network</source>
        <translation>جدار الحماية في شبكة مؤسستك</translation>
    </message>
    <message>
        <source>Firewall in private networks</source>
        <translation>جدار الحماية في الشبكات الخاصة</translation>
    </message>
    <message>
        <source>Firewall in public networks</source>
        <translation>جدار الحماية في الشبكات العامة</translation>
    </message>
    <message>
        <source>Task that turns the firewall on again</source>
        <translation>المهمة التي تعيد تشغيل جدار الحماية</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Start the service %1</source>
        <translation>بدء الخدمة %1</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>إيقاف الخدمة %1</translation>
    </message>
    <message>
        <source>Restart the services %1</source>
        <translation>إعادة تشغيل الخدمات %1</translation>
    </message>
    <message>
        <source>Rename the connection %1 to %2</source>
        <translation>إعادة تسمية الاتصال %1 إلى %2</translation>
    </message>
    <message>
        <source>Set up the connection %1 from what %2 says</source>
        <translation>إعداد الاتصال %1 حسب ما يرد في %2</translation>
    </message>
    <message>
        <source>Delete the connection %1 that the repair set up</source>
        <translation>حذف الاتصال %1 الذي أعدّه الإصلاح</translation>
    </message>
    <message>
        <source>Store the key that you type for %1</source>
        <translation>تخزين المفتاح الذي تكتبه للاتصال %1</translation>
    </message>
    <message>
        <source>Clear the key stored for %1</source>
        <translation>مسح المفتاح المخزَّن للاتصال %1</translation>
    </message>
    <message>
        <source>Let Windows look for devices again</source>
        <translation>جعل Windows يبحث عن الأجهزة مجددًا</translation>
    </message>
    <message>
        <source>Every VPN connection of this PC is cut for a moment.</source>
        <translation>تنقطع كل اتصالات VPN على هذا الكمبيوتر للحظة.</translation>
    </message>
    <message>
        <source>A protection is lowered a little.</source>
        <translation>تنخفض إحدى الحمايات قليلًا.</translation>
    </message>
    <message>
        <source>Another program or server may rely on how it is now.</source>
        <translation>قد يعتمد برنامج أو خادم آخر على الوضع الحالي.</translation>
    </message>
    <message>
        <source>The pre-shared key must be typed again.</source>
        <translation>يجب كتابة المفتاح المشترك مسبقًا من جديد.</translation>
    </message>
    <message>
        <source>This PC is unprotected while it lasts.</source>
        <translation>يبقى هذا الكمبيوتر بلا حماية طوال ذلك.</translation>
    </message>
    <message>
        <source>Your organisation sets this by Group Policy, so it is not changed here. (%1)</source>
        <translation>تحدد مؤسستك هذا عبر نهج المجموعة، لذا لا يُغيَّر هنا. (%1)</translation>
    </message>
    <message>
        <source>Your organisation manages this PC and sets this, so it is not changed here. (%1)</source>
        <translation>تدير مؤسستك هذا الكمبيوتر وتحدد هذا، لذا لا يُغيَّر هنا. (%1)</translation>
    </message>
    <message>
        <source>This is an Always On connection of your organisation, so it is not changed here. (%1)</source>
        <translation>هذا اتصال Always On تابع لمؤسستك، لذا لا يُغيَّر هنا. (%1)</translation>
    </message>
    <message>
        <source>Another program made this connection, so it is not changed here. (%1)</source>
        <translation>أنشأ برنامج آخر هذا الاتصال، لذا لا يُغيَّر هنا. (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPTP first</source>
        <translation>PPTP أولًا</translation>
    </message>
    <message>
        <source>L2TP/IPsec</source>
        <translation>L2TP/IPsec</translation>
    </message>
    <message>
        <source>L2TP/IPsec first</source>
        <translation>L2TP/IPsec أولًا</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP أولًا</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 أولًا</translation>
    </message>
    <message>
        <source>L2TP/IPsec, then SSTP</source>
        <translation>L2TP/IPsec ثم SSTP</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2 ثم SSTP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>Pre-shared key for IKEv2 only</source>
        <translation>مفتاح مشترك مسبقًا لـ IKEv2 فقط</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>بدون تشفير</translation>
    </message>
    <message>
        <source>Optional encryption</source>
        <translation>تشفير اختياري</translation>
    </message>
    <message>
        <source>Require encryption</source>
        <translation>طلب التشفير</translation>
    </message>
    <message>
        <source>Maximum strength encryption</source>
        <translation>أقصى قوة تشفير</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
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
        <translation>IPv4 وIPv6</translation>
    </message>
    <message>
        <source>Not allowed, value 0</source>
        <translation>غير مسموح، القيمة 0</translation>
    </message>
    <message>
        <source>Allowed for the server, value 1</source>
        <translation>مسموح للخادم، القيمة 1</translation>
    </message>
    <message>
        <source>Allowed, value 2</source>
        <translation>مسموح، القيمة 2</translation>
    </message>
    <message>
        <source>No, value 0</source>
        <translation>لا، القيمة 0</translation>
    </message>
    <message>
        <source>Yes, value 1</source>
        <translation>نعم، القيمة 1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>الإدخالات: %1</translation>
    </message>
    <message>
        <source>Automatic, delayed</source>
        <translation>تلقائي، متأخر</translation>
    </message>
    <message>
        <source>With Windows</source>
        <translation>مع Windows</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>Could not be read (code %1)</source>
        <translation>تعذرت القراءة (الرمز %1)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>Registry type %1, %2 B</source>
        <translation>نوع السجل %1، %2 بايت</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Blocks port %1 of %2</source>
        <translation>يحظر المنفذ %1 التابع لـ %2</translation>
    </message>
    <message>
        <source>Allows port %1 of %2</source>
        <translation>يسمح بالمنفذ %1 التابع لـ %2</translation>
    </message>
    <message>
        <source>Armed, acts after %1 min</source>
        <translation>جاهزة، تعمل بعد %1 دقيقة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>ليست قيد التشغيل</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>المشكلة %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>No such rule</source>
        <translation>لا توجد قاعدة كهذه</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>غير جاهزة</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The record that makes undo possible cannot be written: %1 (code %3).</source>
        <translation>تتعذر كتابة السجل الذي يتيح التراجع: %1 (الرمز %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Make that folder writable, or name another one with --state.</source>
        <translation>لم يُغيَّر شيء. اجعل هذا المجلد قابلًا للكتابة، أو حدد مجلدًا آخر باستخدام --state.</translation>
    </message>
    <message>
        <source>The disk is full, and the record that makes undo possible cannot be written: %1.</source>
        <translation>القرص ممتلئ، وتتعذر كتابة السجل الذي يتيح التراجع: %1.</translation>
    </message>
    <message>
        <source>Nothing further was changed. Make room and try again.</source>
        <translation>لم يُغيَّر شيء آخر. وفّر مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no VPN entry with the name &quot;%1&quot;.</source>
        <translation>لا يوجد إدخال VPN بالاسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Leave --profile out to take the entry that failed last.</source>
        <translation>احذف --profile لاختيار الإدخال الذي فشل آخر مرة.</translation>
    </message>
    <message>
        <source>More than one VPN entry has the name &quot;%1&quot;.</source>
        <translation>يوجد أكثر من إدخال VPN بالاسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say in which phonebook: --profile &quot;PHONEBOOK/NAME&quot;.</source>
        <translation>حدد دفتر الهاتف: --profile &quot;PHONEBOOK/NAME&quot;.</translation>
    </message>
    <message>
        <source>One phonebook has more than one entry with the name &quot;%1&quot;.</source>
        <translation>يحتوي دفتر هاتف واحد على أكثر من إدخال بالاسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rename one of them in Windows; nobody can say which one it dials.</source>
        <translation>أعد تسمية أحدها في Windows؛ فلا يمكن معرفة أيها المطلوب.</translation>
    </message>
    <message>
        <source>There is no step with the name &quot;%1&quot;.</source>
        <translation>لا توجد خطوة بالاسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair steps</source>
        <translation>اعرضها كلها باستخدام: l2tp-repair steps</translation>
    </message>
    <message>
        <source>There is no repair with the number &quot;%1&quot;.</source>
        <translation>لا يوجد إصلاح بالرقم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair history</source>
        <translation>اعرضها كلها باستخدام: l2tp-repair history</translation>
    </message>
    <message>
        <source>Nothing of repair &quot;%1&quot; is left to take back.</source>
        <translation>لم يبق من الإصلاح &quot;%1&quot; ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>See what was done with: l2tp-repair history</source>
        <translation>اعرض ما تم باستخدام: l2tp-repair history</translation>
    </message>
    <message>
        <source>There is no repair left to undo.</source>
        <translation>لم يبق إصلاح يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Say which repair to undo.</source>
        <translation>حدد الإصلاح المطلوب التراجع عنه.</translation>
    </message>
    <message>
        <source>Use --last for the newest one, or --run with its number.</source>
        <translation>استخدم --last للأحدث، أو --run مع رقمه.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>See how it is used with: l2tp-repair --help</source>
        <translation>اعرض طريقة الاستخدام: l2tp-repair --help</translation>
    </message>
    <message>
        <source>There is no scenario with the name &quot;%1&quot;.</source>
        <translation>لا يوجد سيناريو بالاسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See all of them with: l2tp-repair scenario list</source>
        <translation>اعرضها كلها باستخدام: l2tp-repair scenario list</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is not known here.</source>
        <translation>الرمز &quot;%1&quot; غير معروف هنا.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows.</source>
        <translation>قارن الرقم برسالة Windows.</translation>
    </message>
    <message>
        <source>This PC has no L2TP entry to dial.</source>
        <translation>لا يوجد على هذا الكمبيوتر إدخال L2TP لطلبه.</translation>
    </message>
    <message>
        <source>Add the VPN connection in Windows first.</source>
        <translation>أضف اتصال VPN في Windows أولًا.</translation>
    </message>
    <message>
        <source>There is no simulated PC in %1.</source>
        <translation>لا يوجد كمبيوتر محاكى في %1.</translation>
    </message>
    <message>
        <source>Make one with: l2tp-repair scenario create office-vpn FILE</source>
        <translation>أنشئ واحدًا باستخدام: l2tp-repair scenario create office-vpn FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected now, and was left alone.</source>
        <translation>&quot;%1&quot; متصل الآن، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Disconnect it, then test again.</source>
        <translation>اقطع اتصاله، ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>Another copy of this program is repairing this PC.</source>
        <translation>تُصلح نسخة أخرى من هذا البرنامج هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again. Nothing was changed by this one.</source>
        <translation>انتظر حتى تنتهي، ثم حاول مرة أخرى. لم تغيّر هذه النسخة شيئًا.</translation>
    </message>
    <message>
        <source>This program repairs Windows, and this is not Windows.</source>
        <translation>هذا البرنامج يُصلح Windows، وهذا ليس Windows.</translation>
    </message>
    <message>
        <source>Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.</source>
        <translation>هنا يمكنك التدرب باستخدام --pc simulated، أو فتح ما أُرسل إليك باستخدام --pc files:PATH.</translation>
    </message>
    <message>
        <source>Files that somebody sent can be looked at, not repaired.</source>
        <translation>الملفات التي أرسلها شخص ما يمكن عرضها، لا إصلاحها.</translation>
    </message>
    <message>
        <source>See what would be done with: fix --what-if</source>
        <translation>اعرض ما كان سيتم باستخدام: fix --what-if</translation>
    </message>
    <message>
        <source>This version cannot open files: %1.</source>
        <translation>لا يمكن لهذا الإصدار فتح الملفات: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which PC is meant.</source>
        <translation>لا يبيّن &quot;%1&quot; أي كمبيوتر هو المقصود.</translation>
    </message>
    <message>
        <source>Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.</source>
        <translation>استخدم --pc this أو --pc simulated أو --pc simulated:FILE أو --pc files:PATH.</translation>
    </message>
    <message>
        <source>This does not say which VPN server is meant.</source>
        <translation>هذا لا يبين أي خادم VPN هو المقصود.</translation>
    </message>
    <message>
        <source>Type its name or address, for example vpn.example.com.</source>
        <translation>اكتب اسمه أو عنوانه، مثل vpn.example.com.</translation>
    </message>
    <message>
        <source>This pre-shared key is empty, or has a character that no key can have.</source>
        <translation>هذا المفتاح المشترك مسبقًا فارغ، أو فيه حرف لا يمكن أن يكون في مفتاح.</translation>
    </message>
    <message>
        <source>Type the key by hand, as you were given it.</source>
        <translation>اكتب المفتاح يدويًا كما أُعطي لك.</translation>
    </message>
    <message>
        <source>This is too long for a pre-shared key.</source>
        <translation>هذا أطول من أن يكون مفتاحًا مشتركًا مسبقًا.</translation>
    </message>
    <message>
        <source>See whether more than the key was copied.</source>
        <translation>تحقق مما إذا نُسخ أكثر من المفتاح.</translation>
    </message>
    <message>
        <source>The record of repair %1 was made on another PC.</source>
        <translation>أُنشئ سجل الإصلاح %1 على كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>It is shown and never used here; undo that repair on its own PC.</source>
        <translation>يُعرض هنا ولا يُستخدم أبدًا؛ تراجع عن ذلك الإصلاح على الكمبيوتر الخاص به.</translation>
    </message>
    <message>
        <source>The record of a repair is damaged or was edited (%1).</source>
        <translation>سجل أحد الإصلاحات تالف أو عُدِّل (%1).</translation>
    </message>
    <message>
        <source>It is shown and never used; its folder holds undo.reg and the phonebook as it was.</source>
        <translation>يُعرض ولا يُستخدم أبدًا؛ يحتوي مجلده على undo.reg ودفتر الهاتف كما كان.</translation>
    </message>
    <message>
        <source>A newer version of this program made the record of a repair (%1).</source>
        <translation>أنشأ إصدار أحدث من هذا البرنامج سجل أحد الإصلاحات (%1).</translation>
    </message>
    <message>
        <source>Undo it with that version.</source>
        <translation>تراجع عنه باستخدام ذلك الإصدار.</translation>
    </message>
    <message>
        <source>There is no folder to keep records in, because %1 is not set.</source>
        <translation>لا يوجد مجلد لحفظ السجلات، لأن %1 غير معيَّن.</translation>
    </message>
    <message>
        <source>Name one with --state.</source>
        <translation>حدد مجلدًا باستخدام --state.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>لم يُعطَ أي سر.</translation>
    </message>
    <message>
        <source>Type it when asked, or send it as one line to standard input.</source>
        <translation>اكتبه عند الطلب، أو أرسله في سطر واحد إلى الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The service %1 was left running: another one that runs now needs it.</source>
        <translation>تُركت الخدمة %1 قيد التشغيل: تحتاج إليها خدمة أخرى تعمل الآن.</translation>
    </message>
    <message>
        <source>Restart the PC if it should be stopped.</source>
        <translation>أعد تشغيل الكمبيوتر إذا كان يجب إيقافها.</translation>
    </message>
    <message>
        <source>Consent was not given, so nothing was changed.</source>
        <translation>لم تُعطَ الموافقة، لذا لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Start it again and allow it, or ask an administrator.</source>
        <translation>ابدأ من جديد ووافق، أو اسأل مسؤولًا.</translation>
    </message>
    <message>
        <source>This Windows is older than this program knows (build %1). Nothing was changed.</source>
        <translation>إصدار Windows هذا أقدم مما يعرفه هذا البرنامج (البنية %1). لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Use it on Windows 10 version 1809 (build 17763) or newer.</source>
        <translation>استخدمه على Windows 10 الإصدار 1809 (البنية 17763) أو أحدث.</translation>
    </message>
    <message>
        <source>Windows does not let this program restart the PC.</source>
        <translation>لا يسمح Windows لهذا البرنامج بإعادة تشغيل الكمبيوتر.</translation>
    </message>
    <message>
        <source>Restart it from the Start menu: Restart, not Shut down.</source>
        <translation>أعد تشغيله من قائمة «ابدأ»: اختر «إعادة التشغيل» وليس «إيقاف التشغيل».</translation>
    </message>
    <message>
        <source>Changing this needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>يتطلب هذا التغيير حقوق مسؤول. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Start the program as an administrator, or use the wizard, which asks.</source>
        <translation>شغّل البرنامج كمسؤول، أو استخدم المعالج الذي يطلب ذلك.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights did not come up (%1).</source>
        <translation>لم يبدأ البرنامج المساعد ذو حقوق المسؤول (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, install this program anew.</source>
        <translation>لم يُغيَّر شيء. حاول مرة أخرى؛ وإذا استمر ذلك، فأعد تثبيت هذا البرنامج.</translation>
    </message>
    <message>
        <source>The helper with an administrator&apos;s rights ended too early.</source>
        <translation>انتهى البرنامج المساعد ذو حقوق المسؤول قبل الأوان.</translation>
    </message>
    <message>
        <source>Check again. What it left half done is put back as soon as you allow the next repair.</source>
        <translation>افحص مرة أخرى. ما بقي غير مكتمل يُستعاد فور سماحك بالإصلاح التالي.</translation>
    </message>
    <message>
        <source>This PC is no longer as it was when the plan was made.</source>
        <translation>لم يعد هذا الكمبيوتر كما كان عند وضع الخطة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again, and decide by what is there now.</source>
        <translation>لم يُغيَّر شيء. افحص مرة أخرى، وقرر حسب الوضع الحالي.</translation>
    </message>
    <message>
        <source>The record asks for a change that no step of this program makes.</source>
        <translation>يطلب السجل تغييرًا لا تجريه أي خطوة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at that record.</source>
        <translation>لم يُغيَّر شيء. يجب أن يفحص مسؤول ذلك السجل.</translation>
    </message>
    <message>
        <source>The folder for this PC&apos;s records was made by somebody else: %1.</source>
        <translation>أنشأ شخص آخر مجلد سجلات هذا الكمبيوتر: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator should look at it and remove it.</source>
        <translation>لم يُغيَّر شيء. يجب أن يفحصه مسؤول ويزيله.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>لم يُعثر على هذا: %1.</translation>
    </message>
    <message>
        <source>Compare the name with what is really there.</source>
        <translation>قارن الاسم بما هو موجود فعلًا.</translation>
    </message>
    <message>
        <source>This program may not touch: %1.</source>
        <translation>غير مسموح لهذا البرنامج بالوصول إلى: %1.</translation>
    </message>
    <message>
        <source>Run it as a user who may, or as an administrator. Nothing was changed there.</source>
        <translation>شغّله كمستخدم مسموح له، أو كمسؤول. لم يُغيَّر شيء هناك.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء: %1.</translation>
    </message>
    <message>
        <source>Check again, and decide by what is there now.</source>
        <translation>افحص مرة أخرى، وقرر حسب الوضع الحالي.</translation>
    </message>
    <message>
        <source>Another program is using this: %1.</source>
        <translation>يستخدم برنامج آخر هذا: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There was no answer in time (%2: %1).</source>
        <translation>لم يصل رد في الوقت المحدد (%2: %1).</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>لا يمكن استخدام هذا: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is damaged and was left alone: %1 (%2).</source>
        <translation>هذا تالف وتُرك كما هو: %1 (%2).</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the file.</source>
        <translation>اطلب نسخة جديدة من الملف.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this: %1 (%2).</source>
        <translation>كتب إصدار أحدث من هذا البرنامج هذا: %1 (%2).</translation>
    </message>
    <message>
        <source>Install that version, then try again.</source>
        <translation>ثبّت ذلك الإصدار، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is larger than this program accepts: %1.</source>
        <translation>هذا أكبر مما يقبله هذا البرنامج: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is the right file.</source>
        <translation>تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>This cannot be done here (%2: %1).</source>
        <translation>لا يمكن إجراء هذا هنا (%2: %1).</translation>
    </message>
    <message>
        <source>The part of the system that would answer is not running (%2: %1).</source>
        <translation>جزء النظام الذي يُفترض أن يرد لا يعمل (%2: %1).</translation>
    </message>
    <message>
        <source>Restart the PC and try again.</source>
        <translation>أعد تشغيل الكمبيوتر وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>القرص ممتلئ: %1.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>وفّر مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1 (%2, code %3).</source>
        <translation>تعذرت قراءة ملف أو كتابته: %1 (%2، الرمز %3).</translation>
    </message>
    <message>
        <source>See whether the disk is there, writable and sound.</source>
        <translation>تحقق من أن القرص موجود وقابل للكتابة وسليم.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The system refused (%2: %1, code %3).</source>
        <translation>رفض النظام (%2: %1، الرمز %3).</translation>
    </message>
    <message>
        <source>Look up the code with: l2tp-repair explain %3</source>
        <translation>ابحث عن الرمز باستخدام: l2tp-repair explain %3</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>هل تقصد: %1؟</translation>
    </message>
    <message>
        <source>Windows keeps the service %1 from being changed, even by administrators.</source>
        <translation>لا يسمح Windows بتغيير الخدمة %1، حتى للمسؤولين.</translation>
    </message>
    <message>
        <source>In regedit, set Start to 2 under HKLM\SYSTEM\CurrentControlSet\Services\%1, then restart this PC.</source>
        <translation>في regedit، اضبط Start على 2 ضمن HKLM\SYSTEM\CurrentControlSet\Services\%1، ثم أعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No user name and password are stored for &quot;%1&quot;, so it was not dialled.</source>
        <translation>لا يوجد اسم مستخدم وكلمة مرور محفوظان لـ &quot;%1&quot;، لذلك لم يُجرَ الاتصال.</translation>
    </message>
    <message>
        <source>Type them for this test. On the command line: l2tp-repair test --user NAME</source>
        <translation>اكتبهما لهذا الاختبار. في سطر الأوامر: l2tp-repair test --user NAME</translation>
    </message>
    <message>
        <source>Windows lacks a library that this needs: %1 (code %3).</source>
        <translation>يفتقد Windows مكتبة يحتاج إليها هذا: %1 (الرمز %3).</translation>
    </message>
    <message>
        <source>Repair the files of Windows with: sfc /scannow</source>
        <translation>أصلح ملفات Windows بالأمر: sfc /scannow</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Nothing is wrong with this; you asked for it.</source>
        <translation>لا مشكلة في هذا؛ أنت طلبته.</translation>
    </message>
    <message>
        <source>This PC did not let it be read, so nothing is changed. (code %1)</source>
        <translation>لم يسمح هذا الكمبيوتر بقراءته، لذا لا يُغيَّر شيء. (الرمز %1)</translation>
    </message>
    <message>
        <source>Whether a policy rules this could not be read, so nothing is changed.</source>
        <translation>تعذّرت قراءة ما إذا كانت سياسة تتحكم في هذا، لذا لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The service is switched off, so nothing can start it. (service %1)</source>
        <translation>الخدمة معطَّلة، فلا شيء يمكنه بدؤها. (الخدمة %1)</translation>
    </message>
    <message>
        <source>%2 changed how the service %1 starts. (System log, event 7040)</source>
        <translation>غيّر %2 طريقة بدء الخدمة %1. (سجل النظام، الحدث 7040)</translation>
    </message>
    <message>
        <source>The service is not on this PC any more, as some tuning scripts leave it. (service %1)</source>
        <translation>لم تعد الخدمة موجودة على هذا الكمبيوتر، كما يحدث بعد بعض نصوص التحسين البرمجية. (الخدمة %1)</translation>
    </message>
    <message>
        <source>The service may start, but it does not run. (service %1)</source>
        <translation>يُسمح للخدمة بالبدء، لكنها لا تعمل. (الخدمة %1)</translation>
    </message>
    <message>
        <source>What starts the service by itself is missing, so it is gone after the next restart. (service %1)</source>
        <translation>ما يبدأ الخدمة تلقائيًا مفقود، لذا تختفي بعد إعادة التشغيل التالية. (الخدمة %1)</translation>
    </message>
    <message>
        <source>Both services are switched off or missing, so a restart would not bring them back.</source>
        <translation>الخدمتان معطَّلتان أو مفقودتان، فلن تعيدهما إعادة التشغيل.</translation>
    </message>
    <message>
        <source>%1 holds a port that the VPN needs. (UDP %2)</source>
        <translation>يشغل %1 منفذًا تحتاج إليه VPN. (UDP %2)</translation>
    </message>
    <message>
        <source>%1 holds the ports instead, and may have switched the service off on purpose.</source>
        <translation>يشغل %1 المنافذ بدلًا منها، وربما عطّل الخدمة عمدًا.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it.</source>
        <translation>أظهر اختبار الخادم جهاز توجيه أمامه.</translation>
    </message>
    <message>
        <source>The test of the server showed a router in front of it, and another in front of this PC.</source>
        <translation>أظهر اختبار الخادم جهاز توجيه أمامه، وآخر أمام هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is a router in front of this PC. It seldom matters; tick this if whoever runs the server says so.</source>
        <translation>يوجد جهاز توجيه أمام هذا الكمبيوتر. نادرًا ما يهم ذلك؛ حدد هذا إذا طلبه المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>Not to be seen from here. Tick this only if whoever runs the server says so.</source>
        <translation>لا يمكن رؤية ذلك من هنا. حدد هذا فقط إذا طلبه المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The setting is right, but it was changed after the last start of Windows. Restart this PC.</source>
        <translation>الإعداد صحيح، لكنه تغيّر بعد آخر بدء لـ Windows. أعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The setting is there, but not as a number, so Windows ignores it.</source>
        <translation>الإعداد موجود، لكنه ليس رقمًا، لذا يتجاهله Windows.</translation>
    </message>
    <message>
        <source>The setting is there, but it holds no number, so Windows ignores it.</source>
        <translation>الإعداد موجود، لكنه لا يحتوي على رقم، لذا يتجاهله Windows.</translation>
    </message>
    <message>
        <source>There is a setting whose name only looks right, so Windows ignores it. (%1)</source>
        <translation>يوجد إعداد يبدو اسمه صحيحًا فحسب، لذا يتجاهله Windows. (%1)</translation>
    </message>
    <message>
        <source>The setting is there, but in a place where Windows does not look. (%1)</source>
        <translation>الإعداد موجود، لكن في مكان لا يبحث فيه Windows. (%1)</translation>
    </message>
    <message>
        <source>This PC is set to open L2TP without IPsec. Ask whoever set it up what for.</source>
        <translation>هذا الكمبيوتر معدّ لفتح L2TP بدون IPsec. اسأل من أعدّه عن الغرض.</translation>
    </message>
    <message>
        <source>The last try ended with error 800, which only says that every type failed.</source>
        <translation>انتهت المحاولة الأخيرة بالخطأ 800، وهو يعني فقط أن كل الأنواع فشلت.</translation>
    </message>
    <message>
        <source>The connection tries several types. Tick this if your administrator names L2TP/IPsec.</source>
        <translation>يجرّب الاتصال عدة أنواع. حدد هذا إذا ذكر المسؤول لديك L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection is set to another type. Tick this only if your administrator names L2TP/IPsec.</source>
        <translation>الاتصال معيَّن على نوع آخر. حدد هذا فقط إذا ذكر المسؤول لديك L2TP/IPsec.</translation>
    </message>
    <message>
        <source>A key is stored for this connection, but the connection does not use it.</source>
        <translation>يوجد مفتاح مخزَّن لهذا الاتصال، لكن الاتصال لا يستخدمه.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: no certificate was found.</source>
        <translation>انتهت المحاولة الأخيرة بالخطأ %1: لم يُعثر على شهادة.</translation>
    </message>
    <message>
        <source>Tick this if your administrator gave you a key rather than a certificate.</source>
        <translation>حدد هذا إذا أعطاك المسؤول لديك مفتاحًا لا شهادة.</translation>
    </message>
    <message>
        <source>You will be asked for the key, for nobody can read a stored one.</source>
        <translation>سيُطلب منك المفتاح، إذ لا يستطيع أحد قراءة مفتاح مخزَّن.</translation>
    </message>
    <message>
        <source>Windows says that no key is stored for this connection.</source>
        <translation>يفيد Windows بأنه لا يوجد مفتاح مخزَّن لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The last try ended with error %1: one side does not have the encryption that is asked for.</source>
        <translation>انتهت المحاولة الأخيرة بالخطأ %1: أحد الطرفين لا يملك التشفير المطلوب.</translation>
    </message>
    <message>
        <source>The allowed sign-in methods cannot make keys for this encryption. Ask whoever runs the server.</source>
        <translation>طرق تسجيل الدخول المسموحة لا تستطيع إنشاء مفاتيح لهذا التشفير. اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The connection refuses this encryption. Some servers insist on it; ask whoever runs the server.</source>
        <translation>يرفض الاتصال هذا التشفير. بعض الخوادم تصر عليه؛ اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>Only methods are allowed that Windows has given up.</source>
        <translation>الطرق المسموحة هي فقط طرق تخلى عنها Windows.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and MS-CHAP v2 is not allowed. Check the password first.</source>
        <translation>انتهت المحاولة الأخيرة بالخطأ %1، وMS-CHAP v2 غير مسموح. تحقق من كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and only MS-CHAP v2 is allowed. Check the password first.</source>
        <translation>انتهت المحاولة الأخيرة بالخطأ %1، وMS-CHAP v2 وحده مسموح. تحقق من كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>The last try ended with error %1, and PAP is not allowed. Ask whoever runs the server.</source>
        <translation>انتهت المحاولة الأخيرة بالخطأ %1، وPAP غير مسموح. اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>They are off. Tick this unless the server is a very old one.</source>
        <translation>إنها متوقفة. حدد هذا ما لم يكن الخادم قديمًا جدًا.</translation>
    </message>
    <message>
        <source>They are off, and the last try ended with error %1, which can come from that.</source>
        <translation>إنها متوقفة، وانتهت المحاولة الأخيرة بالخطأ %1، وقد ينتج عن ذلك.</translation>
    </message>
    <message>
        <source>IPv4 is not ticked in this connection.</source>
        <translation>IPv4 غير محدد في هذا الاتصال.</translation>
    </message>
    <message>
        <source>A rule of Windows Defender Firewall blocks it: %1. (UDP %2)</source>
        <translation>تحظره قاعدة في جدار حماية Windows Defender: %1. (UDP %2)</translation>
    </message>
    <message>
        <source>%2 blocks it by its rule %1. (UDP %3)</source>
        <translation>يحظره %2 بقاعدته %1. (UDP %3)</translation>
    </message>
    <message>
        <source>Your organisation manages the firewall, so settings made at this PC do not count.</source>
        <translation>تدير مؤسستك جدار الحماية، لذا لا تسري الإعدادات التي تُجرى على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A test is running already; the firewall comes back by itself.</source>
        <translation>يوجد اختبار قيد التشغيل بالفعل؛ يعود جدار الحماية تلقائيًا.</translation>
    </message>
    <message>
        <source>The firewall turns itself on again after %1 min, and after a crash or a restart.</source>
        <translation>يعود جدار الحماية إلى العمل تلقائيًا بعد %1 دقيقة، وبعد أي تعطل أو إعادة تشغيل.</translation>
    </message>
    <message>
        <source>%1 is connected now. Disconnect it first.</source>
        <translation>%1 متصل الآن. اقطع اتصاله أولًا.</translation>
    </message>
    <message>
        <source>Somebody else manages this connection, so it is left alone.</source>
        <translation>يدير شخص آخر هذا الاتصال، لذا يُترك كما هو.</translation>
    </message>
    <message>
        <source>This connection is hidden by the program that made it, so it is left alone.</source>
        <translation>هذا الاتصال مخفي من البرنامج الذي أنشأه، لذا يُترك كما هو.</translation>
    </message>
    <message>
        <source>%1 is not in the list of connections any more.</source>
        <translation>لم يعد %1 موجودًا في قائمة الاتصالات.</translation>
    </message>
    <message>
        <source>The connection as it is now stays in the list under the name %1.</source>
        <translation>يبقى الاتصال بحالته الحالية في القائمة بالاسم %1.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break it since %2. The update %3 mends it.</source>
        <translation>من المعروف أن Windows %1 يعطّله منذ %2. يعالجه التحديث %3.</translation>
    </message>
    <message>
        <source>Windows %1 is known to break some VPNs since %2. The update %3 mends it.</source>
        <translation>من المعروف أن Windows %1 يعطّل بعض شبكات VPN منذ %2. يعالجها التحديث %3.</translation>
    </message>
    <message>
        <source>Windows says so in its own list. (%1)</source>
        <translation>يفيد Windows بذلك في قائمته. (%1)</translation>
    </message>
    <message>
        <source>This version has no words for what another version found.</source>
        <translation>لا يملك هذا الإصدار وصفًا لما وجده إصدار آخر.</translation>
    </message>
    <message>
        <source>Windows does not know the device any more. It comes back when Windows looks for it. (%1)</source>
        <translation>لم يعد Windows يعرف الجهاز. يعود عندما يبحث Windows عنه. (%1)</translation>
    </message>
    <message>
        <source>Somebody or something switched it off. (%1, problem 22)</source>
        <translation>عطّله شخص أو برنامج ما. (%1، المشكلة 22)</translation>
    </message>
    <message>
        <source>Its driver is switched off, as some tuning scripts leave it. (%1, service %2)</source>
        <translation>برنامج تشغيله معطَّل، كما يحدث بعد بعض نصوص التحسين البرمجية. (%1، الخدمة %2)</translation>
    </message>
    <message>
        <source>It works again after a restart of this PC. (%1)</source>
        <translation>يعمل من جديد بعد إعادة تشغيل هذا الكمبيوتر. (%1)</translation>
    </message>
    <message>
        <source>Windows reports problem %1, which needs a hand: uninstall other VPN programs, then restart. (%2)</source>
        <translation>يبلّغ Windows عن المشكلة %1، وتتطلب تدخلًا: أزل تثبيت برامج VPN الأخرى، ثم أعد التشغيل. (%2)</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>repaired</source>
        <translation>تم الإصلاح</translation>
    </message>
    <message>
        <source>Changed, and the check no longer finds anything wrong here.</source>
        <translation>تم التغيير، ولم يعد الفحص يجد خطأ هنا.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Changed; nobody has looked again yet.</source>
        <translation>تم التغيير؛ لم يُفحص بعد ذلك.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>يتطلب إعادة التشغيل</translation>
    </message>
    <message>
        <source>Changed. Windows takes it into account after a restart.</source>
        <translation>تم التغيير. يأخذه Windows في الاعتبار بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا يلزم شيء</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>كان كذلك بالفعل.</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>لم يُصلَح</translation>
    </message>
    <message>
        <source>Changed, but the check still finds the same problem.</source>
        <translation>تم التغيير، لكن الفحص ما زال يجد المشكلة نفسها.</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Somebody else changed this since the check, so it was not touched.</source>
        <translation>غيّر شخص آخر هذا بعد الفحص، لذا لم يُمس.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Windows did not allow it. Nothing was changed; an administrator may.</source>
        <translation>لم يسمح Windows بذلك. لم يُغيَّر شيء؛ قد يُسمح به لمسؤول.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>It could not be done, and what was begun was put back.</source>
        <translation>تعذر تنفيذه، واستُعيد ما كان قد بدأ.</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>It could not be done, and not all of it could be put back. Try undo.</source>
        <translation>تعذر تنفيذه، وتعذرت استعادته بالكامل. جرّب التراجع.</translation>
    </message>
    <message>
        <source>needs the key</source>
        <translation>يحتاج إلى المفتاح</translation>
    </message>
    <message>
        <source>The pre-shared key was not given, so nothing was changed.</source>
        <translation>لم يُعطَ المفتاح المشترك مسبقًا، لذا لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>أُوقف قبله</translation>
    </message>
    <message>
        <source>The repair was stopped before this had its turn.</source>
        <translation>أُوقف الإصلاح قبل أن يأتي دور هذا.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>It is as it was before the repair.</source>
        <translation>هو الآن كما كان قبل الإصلاح.</translation>
    </message>
    <message>
        <source>already back</source>
        <translation>مستعاد من قبل</translation>
    </message>
    <message>
        <source>It was as before the repair already.</source>
        <translation>كان بالفعل كما كان قبل الإصلاح.</translation>
    </message>
    <message>
        <source>Somebody else changed this since the repair, so it was not touched.</source>
        <translation>غيّر شخص آخر هذا بعد الإصلاح، لذا لم يُمس.</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>لم تتم الاستعادة</translation>
    </message>
    <message>
        <source>It could not be put back, and is as the repair left it.</source>
        <translation>تعذرت استعادته، وهو كما تركه الإصلاح.</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>recovery after an interruption</source>
        <translation>استعادة بعد انقطاع</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>The server was asked only a moment ago. Wait half a minute and ask again.</source>
        <translation>سُئل الخادم قبل لحظات فقط. انتظر نصف دقيقة واسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on the Internet. Check how it is written.</source>
        <translation>اسم الخادم غير معروف على الإنترنت. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>Nobody could say what the server&apos;s address is: is this PC online?</source>
        <translation>تعذرت معرفة عنوان الخادم: هل هذا الكمبيوتر متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The server has an IPv6 address only; many networks cannot reach it for L2TP.</source>
        <translation>للخادم عنوان IPv6 فقط؛ لا تستطيع شبكات كثيرة الوصول إليه عبر L2TP.</translation>
    </message>
    <message>
        <source>This PC has no way to the server&apos;s address: it is not connected to a network.</source>
        <translation>لا طريق لهذا الكمبيوتر إلى عنوان الخادم: إنه غير متصل بشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s address is one of IPv6, and this PC has no way to those.</source>
        <translation>عنوان الخادم من نوع IPv6، وليس لهذا الحاسوب طريق إلى هذه العناوين.</translation>
    </message>
    <message>
        <source>A firewall on this PC stopped the question. Windows&apos; own service may still get through.</source>
        <translation>أوقف جدار حماية على هذا الكمبيوتر السؤال. قد تتمكن خدمة Windows نفسها من المرور.</translation>
    </message>
    <message>
        <source>A firewall on the way says that it forbids this.</source>
        <translation>يفيد جدار حماية على الطريق بأنه يمنع هذا.</translation>
    </message>
    <message>
        <source>Something answers that is no VPN server. (not IKE)</source>
        <translation>يرد شيء ليس خادم VPN. (ليس IKE)</translation>
    </message>
    <message>
        <source>The server answers, and refuses this PC for a reason of its own.</source>
        <translation>يرد الخادم، ويرفض هذا الكمبيوتر لسبب خاص به.</translation>
    </message>
    <message>
        <source>The server takes none of the security settings that Windows offers, but takes others.</source>
        <translation>لا يقبل الخادم أيًا من إعدادات الأمان التي يعرضها Windows، لكنه يقبل غيرها.</translation>
    </message>
    <message>
        <source>The server answers and accepts what Windows offers. (IKEv1)</source>
        <translation>يرد الخادم ويقبل ما يعرضه Windows. (IKEv1)</translation>
    </message>
    <message>
        <source>UDP 4500 answers and UDP 500 does not. Windows always begins on 500.</source>
        <translation>يرد UDP 4500 ولا يرد UDP 500. يبدأ Windows دائمًا بالمنفذ 500.</translation>
    </message>
    <message>
        <source>UDP 500 answers and UDP 4500 does not; behind a router Windows needs both.</source>
        <translation>يرد UDP 500 ولا يرد UDP 4500؛ خلف جهاز توجيه يحتاج Windows إلى كليهما.</translation>
    </message>
    <message>
        <source>UDP 4500 does not answer. Without a router between, Windows does not need it.</source>
        <translation>لا يرد UDP 4500. بدون جهاز توجيه بينهما لا يحتاج Windows إليه.</translation>
    </message>
    <message>
        <source>The server asks for packets as if there were a router between, though there is none.</source>
        <translation>يطلب الخادم الحزم كأن بينهما جهاز توجيه، رغم عدم وجوده.</translation>
    </message>
    <message>
        <source>Without a router Windows uses ESP (IP protocol 50), which cannot be tested from here.</source>
        <translation>بدون جهاز توجيه يستخدم Windows بروتوكول ESP (بروتوكول IP رقم 50)، ولا يمكن اختباره من هنا.</translation>
    </message>
    <message>
        <source>The key is right: server and PC proved it to each other.</source>
        <translation>المفتاح صحيح: أثبته الخادم والكمبيوتر أحدهما للآخر.</translation>
    </message>
    <message>
        <source>The key is right, but the server refuses this PC for another reason.</source>
        <translation>المفتاح صحيح، لكن الخادم يرفض هذا الكمبيوتر لسبب آخر.</translation>
    </message>
    <message>
        <source>The key is wrong.</source>
        <translation>المفتاح خاطئ.</translation>
    </message>
    <message>
        <source>The key is very probably wrong.</source>
        <translation>المفتاح خاطئ على الأرجح جدًا.</translation>
    </message>
    <message>
        <source>It cannot be told whether the key is wrong or UDP 4500 is blocked: both look the same.</source>
        <translation>لا يمكن تحديد ما إذا كان المفتاح خاطئًا أو UDP 4500 محظورًا: يبدو كلاهما متشابهًا.</translation>
    </message>
    <message>
        <source>The server has no key for this PC: certificates only, or keys for other addresses.</source>
        <translation>لا يملك الخادم مفتاحًا لهذا الكمبيوتر: شهادات فقط، أو مفاتيح لعناوين أخرى.</translation>
    </message>
    <message>
        <source>A way out: the server also offers SSTP.</source>
        <translation>حل بديل: يوفر الخادم SSTP أيضًا.</translation>
    </message>
    <message>
        <source>A way out: the server also offers IKEv2.</source>
        <translation>حل بديل: يوفر الخادم IKEv2 أيضًا.</translation>
    </message>
    <message>
        <source>No key was typed.</source>
        <translation>لم يُكتب أي مفتاح.</translation>
    </message>
    <message>
        <source>The key begins with a blank.</source>
        <translation>يبدأ المفتاح بمسافة.</translation>
    </message>
    <message>
        <source>The key ends with a blank.</source>
        <translation>ينتهي المفتاح بمسافة.</translation>
    </message>
    <message>
        <source>The key has a blank inside.</source>
        <translation>توجد مسافة داخل المفتاح.</translation>
    </message>
    <message>
        <source>The key has typographic quotes, as a word processor makes them.</source>
        <translation>في المفتاح علامات اقتباس مطبعية، كالتي يكتبها معالج النصوص.</translation>
    </message>
    <message>
        <source>The key has a typographic dash or dots, as a word processor makes them.</source>
        <translation>في المفتاح شرطة أو نقاط مطبعية، كالتي يكتبها معالج النصوص.</translation>
    </message>
    <message>
        <source>The key has a character that cannot be seen.</source>
        <translation>في المفتاح حرف غير مرئي.</translation>
    </message>
    <message>
        <source>The key has letters outside ASCII, which two systems may write differently.</source>
        <translation>في المفتاح أحرف خارج ASCII، وقد يكتبها نظامان بشكل مختلف.</translation>
    </message>
    <message>
        <source>The key has a tab, a line end or another control character.</source>
        <translation>في المفتاح علامة جدولة أو نهاية سطر أو حرف تحكم آخر.</translation>
    </message>
    <message>
        <source>The key has a quote, which some servers take for the end of the key.</source>
        <translation>في المفتاح علامة اقتباس، وتعدّها بعض الخوادم نهاية المفتاح.</translation>
    </message>
    <message>
        <source>The key has a backslash, which some servers read in their own way.</source>
        <translation>في المفتاح شرطة مائلة عكسية، وتقرؤها بعض الخوادم بطريقتها.</translation>
    </message>
    <message>
        <source>The key has a #, which some servers take for a comment.</source>
        <translation>في المفتاح علامة #، وتعدّها بعض الخوادم تعليقًا.</translation>
    </message>
    <message>
        <source>The key begins with 0x or 0s, which some servers read as another alphabet.</source>
        <translation>يبدأ المفتاح بـ 0x أو 0s، وتقرؤه بعض الخوادم بترميز آخر.</translation>
    </message>
    <message>
        <source>The key has a 0 or an O: which of them is it?</source>
        <translation>في المفتاح 0 أو O: أيهما هو؟</translation>
    </message>
    <message>
        <source>The key has a 1, an l or an I: which of them is it?</source>
        <translation>في المفتاح 1 أو l أو I: أيها هو؟</translation>
    </message>
    <message>
        <source>The key has digits only.</source>
        <translation>المفتاح أرقام فقط.</translation>
    </message>
    <message>
        <source>The key is short: it works, but is quickly guessed.</source>
        <translation>المفتاح قصير: يعمل، لكن يسهل تخمينه.</translation>
    </message>
    <message>
        <source>The key is longer than Windows can hold.</source>
        <translation>المفتاح أطول مما يستطيع Windows حفظه.</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 4500)</source>
        <translation>رد الخادم خلال %1 مللي ثانية. (UDP 4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500 and 4500)</source>
        <translation>رد الخادم خلال %1 مللي ثانية. (UDP 500 و4500)</translation>
    </message>
    <message>
        <source>The server answered in %1 ms. (UDP 500)</source>
        <translation>رد الخادم خلال %1 مللي ثانية. (UDP 500)</translation>
    </message>
    <message>
        <source>Nobody answers: a wrong address, a server that is off or busy, or a network that drops UDP 500 and 4500.</source>
        <translation>لا أحد يرد: عنوان خاطئ، أو خادم متوقف أو مشغول، أو شبكة تُسقط UDP 500 و4500.</translation>
    </message>
    <message>
        <source>Something is at this address, but silent on UDP 500 and 4500: no L2TP, a busy server, or lost on the way.</source>
        <translation>يوجد شيء على هذا العنوان، لكنه صامت على UDP 500 و4500: لا L2TP، أو خادم مشغول، أو فقدان في الطريق.</translation>
    </message>
    <message>
        <source>The address refuses UDP 500 or 4500: no VPN service runs there, or a firewall answers for it.</source>
        <translation>يرفض العنوان UDP 500 أو 4500: لا تعمل هناك خدمة VPN، أو يرد جدار حماية نيابة عنها.</translation>
    </message>
    <message>
        <source>The server seems to have too many unfinished requests. Wait half a minute and ask again.</source>
        <translation>يبدو أن لدى الخادم طلبات كثيرة غير مكتملة. انتظر نصف دقيقة ثم اسأل مجددًا.</translation>
    </message>
    <message>
        <source>The server answers in IKEv2 only; L2TP/IPsec needs IKEv1, which seems to be switched off there.</source>
        <translation>يرد الخادم عبر IKEv2 فقط؛ ويحتاج L2TP/IPsec إلى IKEv1 الذي يبدو معطلًا هناك.</translation>
    </message>
    <message>
        <source>The server answers, but has nothing for this PC: other security settings, no L2TP, or not for this address.</source>
        <translation>يرد الخادم، لكن ليس لديه شيء لهذا الكمبيوتر: إعدادات أمان أخرى، أو لا L2TP، أو ليس لهذا العنوان.</translation>
    </message>
    <message>
        <source>Windows will see the server behind a router: it needs the NAT setting for it.</source>
        <translation>سيرى Windows الخادم خلف موجّه: ويحتاج لذلك إلى إعداد NAT.</translation>
    </message>
    <message>
        <source>Windows will see no router before the server: the NAT setting is not needed for it.</source>
        <translation>لن يرى Windows موجّهًا أمام الخادم: لا حاجة إلى إعداد NAT له.</translation>
    </message>
    <message>
        <source>Windows will see this PC behind a router.</source>
        <translation>سيرى Windows هذا الكمبيوتر خلف موجّه.</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>ما وصل لا يدل على شيء بشأن المفتاح.</translation>
    </message>
</context>
<context>
    <name>ras-error</name>
    <message>
        <source>A Windows service that the VPN needs is switched off.</source>
        <translation>خدمة Windows تحتاج إليها VPN معطَّلة.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs stopped or does not start.</source>
        <translation>خدمة Windows تحتاج إليها VPN توقفت أو لا تبدأ.</translation>
    </message>
    <message>
        <source>A Windows service cannot start, because one that it needs does not.</source>
        <translation>لا يمكن بدء خدمة Windows، لأن خدمة تحتاج إليها لا تبدأ.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs was removed from this PC.</source>
        <translation>أُزيلت من هذا الكمبيوتر خدمة Windows تحتاج إليها VPN.</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is missing. (WAN Miniport)</source>
        <translation>جهاز Windows لاتصالات VPN مفقود. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is switched off. (WAN Miniport)</source>
        <translation>جهاز Windows لاتصالات VPN معطَّل. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The Windows device for VPN connections is damaged. (WAN Miniport)</source>
        <translation>جهاز Windows لاتصالات VPN تالف. (WAN Miniport)</translation>
    </message>
    <message>
        <source>Another VPN or security product has put a filter into the network of this PC.</source>
        <translation>وضع منتج VPN أو أمان آخر عامل تصفية في شبكة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Another attempt, or a stuck Windows service, still holds the connection.</source>
        <translation>ما زالت محاولة أخرى أو خدمة Windows عالقة تشغل الاتصال.</translation>
    </message>
    <message>
        <source>Another attempt is still under way.</source>
        <translation>ما زالت محاولة أخرى جارية.</translation>
    </message>
    <message>
        <source>The list of connections is damaged, or the connection is not in it. (rasphone.pbk)</source>
        <translation>قائمة الاتصالات تالفة، أو أن الاتصال ليس فيها. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>You have no right to change the list of connections. (rasphone.pbk)</source>
        <translation>ليس لديك حق تغيير قائمة الاتصالات. (rasphone.pbk)</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>يتطلب هذا مسؤولًا.</translation>
    </message>
    <message>
        <source>The program that dialled made a mistake.</source>
        <translation>ارتكب البرنامج الذي طلب الاتصال خطأ.</translation>
    </message>
    <message>
        <source>Somebody ended the connection.</source>
        <translation>أنهى شخص ما الاتصال.</translation>
    </message>
    <message>
        <source>The connection needs an answer from you, and nobody was asked.</source>
        <translation>يحتاج الاتصال إلى رد منك، ولم يُسأل أحد.</translation>
    </message>
    <message>
        <source>Internet sharing is active on this PC.</source>
        <translation>مشاركة الإنترنت نشطة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The name or address of the server is mistyped.</source>
        <translation>كُتب اسم الخادم أو عنوانه خطأ.</translation>
    </message>
    <message>
        <source>This PC has no internet connection.</source>
        <translation>هذا الكمبيوتر غير متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>The network of this PC does not give out the address of the server. (DNS)</source>
        <translation>لا تعطي شبكة هذا الكمبيوتر عنوان الخادم. (DNS)</translation>
    </message>
    <message>
        <source>An old entry on this PC points the name of the server to another address. (hosts file)</source>
        <translation>يوجّه إدخال قديم على هذا الكمبيوتر اسم الخادم إلى عنوان آخر. (ملف hosts)</translation>
    </message>
    <message>
        <source>A VPN is already up, and the name cannot be found through it.</source>
        <translation>توجد VPN متصلة بالفعل، ولا يمكن العثور على الاسم عبرها.</translation>
    </message>
    <message>
        <source>The network of this PC or of the server blocks the VPN. (UDP 500 and 4500)</source>
        <translation>تحظر شبكة هذا الكمبيوتر أو شبكة الخادم VPN. (UDP 500 و4500)</translation>
    </message>
    <message>
        <source>The server is down, or its VPN service is not running.</source>
        <translation>الخادم متوقف، أو خدمة VPN فيه لا تعمل.</translation>
    </message>
    <message>
        <source>The server ignores the kind of request that L2TP begins with. (IKEv1)</source>
        <translation>يتجاهل الخادم نوع الطلب الذي يبدأ به L2TP. (IKEv1)</translation>
    </message>
    <message>
        <source>A router on the way blocks the encrypted data. (ESP)</source>
        <translation>يحظر جهاز توجيه على الطريق البيانات المشفرة. (ESP)</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows refuses such servers unless told otherwise.</source>
        <translation>الخادم خلف جهاز توجيه، ويرفض Windows مثل هذه الخوادم ما لم يُطلب منه غير ذلك.</translation>
    </message>
    <message>
        <source>Another VPN is active and takes over the traffic.</source>
        <translation>توجد VPN أخرى نشطة وتستحوذ على حركة البيانات.</translation>
    </message>
    <message>
        <source>A firewall product on this PC blocks the VPN.</source>
        <translation>يحظر منتج جدار حماية على هذا الكمبيوتر VPN.</translation>
    </message>
    <message>
        <source>Another program on this PC occupies the ports of the VPN. (UDP 500 and 4500)</source>
        <translation>يشغل برنامج آخر على هذا الكمبيوتر منافذ VPN. (UDP 500 و4500)</translation>
    </message>
    <message>
        <source>Another device behind the same router uses the same VPN server.</source>
        <translation>يستخدم جهاز آخر خلف جهاز التوجيه نفسه خادم VPN نفسه.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way. (MTU)</source>
        <translation>تُفقد الحزم الكبيرة على الطريق. (MTU)</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one that the server has.</source>
        <translation>المفتاح المشترك مسبقًا ليس المفتاح الموجود لدى الخادم.</translation>
    </message>
    <message>
        <source>No pre-shared key is stored for this connection.</source>
        <translation>لا يوجد مفتاح مشترك مسبقًا مخزَّن لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The connection is set to a certificate where a pre-shared key is meant.</source>
        <translation>الاتصال معيَّن على شهادة بينما المقصود مفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>This PC has no certificate that fits.</source>
        <translation>لا توجد على هذا الكمبيوتر شهادة مناسبة.</translation>
    </message>
    <message>
        <source>A certificate has expired.</source>
        <translation>انتهت صلاحية شهادة.</translation>
    </message>
    <message>
        <source>The certificate of this PC has lost its private key.</source>
        <translation>فقدت شهادة هذا الكمبيوتر مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>This PC or the server does not trust the issuer of a certificate.</source>
        <translation>لا يثق هذا الكمبيوتر أو الخادم بمُصدر شهادة.</translation>
    </message>
    <message>
        <source>A certificate was withdrawn by whoever issued it.</source>
        <translation>أُبطلت شهادة من جهة إصدارها.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates cannot be read.</source>
        <translation>تتعذر قراءة قائمة الشهادات المُبطلة.</translation>
    </message>
    <message>
        <source>A certificate does not fit the name or the purpose.</source>
        <translation>لا تناسب شهادة الاسم أو الغرض.</translation>
    </message>
    <message>
        <source>The date or time of this PC is wrong.</source>
        <translation>تاريخ هذا الكمبيوتر أو وقته خاطئ.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers.</source>
        <translation>يطلب الخادم إعدادات أمان غير التي يعرضها Windows.</translation>
    </message>
    <message>
        <source>A rule of your organisation changes how connections are protected. (IPsec policy)</source>
        <translation>تغيّر قاعدة لدى مؤسستك طريقة حماية الاتصالات. (نهج IPsec)</translation>
    </message>
    <message>
        <source>A setting on this PC forbids protecting L2TP. (ProhibitIpSec)</source>
        <translation>يمنع إعداد على هذا الكمبيوتر حماية L2TP. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks such connections.</source>
        <translation>في هذا الإصدار من Windows عيب يعطّل مثل هذه الاتصالات.</translation>
    </message>
    <message>
        <source>The name leads to another computer than the VPN server.</source>
        <translation>يقود الاسم إلى كمبيوتر غير خادم VPN.</translation>
    </message>
    <message>
        <source>Another attempt took the place of this one.</source>
        <translation>حلت محاولة أخرى محل هذه المحاولة.</translation>
    </message>
    <message>
        <source>Too many attempts are under way at once.</source>
        <translation>محاولات أكثر من اللازم جارية في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The server has a fault, or its settings do not fit; only its log can tell.</source>
        <translation>في الخادم عيب، أو أن إعداداته لا تناسب؛ سجله وحده يبيّن ذلك.</translation>
    </message>
    <message>
        <source>The connection tries every VPN type, which hides the real error.</source>
        <translation>يجرّب الاتصال كل أنواع VPN، ما يخفي الخطأ الحقيقي.</translation>
    </message>
    <message>
        <source>The connection is set to another VPN type than the server offers.</source>
        <translation>الاتصال معيَّن على نوع VPN غير الذي يوفره الخادم.</translation>
    </message>
    <message>
        <source>A router on the way blocks the older VPN type PPTP. (GRE)</source>
        <translation>يحظر جهاز توجيه على الطريق نوع VPN الأقدم PPTP. (GRE)</translation>
    </message>
    <message>
        <source>The way to this VPN type is closed on the network. (TCP)</source>
        <translation>الطريق إلى نوع VPN هذا مغلق في الشبكة. (TCP)</translation>
    </message>
    <message>
        <source>The internet line or its modem reports an error.</source>
        <translation>يبلّغ خط الإنترنت أو المودم عن خطأ.</translation>
    </message>
    <message>
        <source>The connection and the server do not share a way to sign in. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>لا يشترك الاتصال والخادم في طريقة لتسجيل الدخول. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>The connection asks for another level of encryption than the server gives.</source>
        <translation>يطلب الاتصال مستوى تشفير غير الذي يقدمه الخادم.</translation>
    </message>
    <message>
        <source>Extensions that the server expects are switched off. (LCP extensions)</source>
        <translation>ملحقات يتوقعها الخادم متوقفة. (ملحقات LCP)</translation>
    </message>
    <message>
        <source>The server built the tunnel, and then does not speak inside it.</source>
        <translation>أنشأ الخادم النفق، ثم لا يتحدث داخله.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>الاسم أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>The name of your organisation is missing before your name, or should not be there.</source>
        <translation>اسم مؤسستك ناقص قبل اسمك، أو لا ينبغي أن يكون هناك.</translation>
    </message>
    <message>
        <source>Your account is locked after too many attempts.</source>
        <translation>حسابك مقفل بعد محاولات كثيرة.</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>حسابك معطَّل.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>انتهت صلاحية كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time.</source>
        <translation>لا يُسمح لحسابك بتسجيل الدخول في هذا الوقت.</translation>
    </message>
    <message>
        <source>Your account has no permission to use the VPN.</source>
        <translation>ليس لحسابك إذن باستخدام VPN.</translation>
    </message>
    <message>
        <source>A rule of the server does not let you in.</source>
        <translation>لا تسمح لك قاعدة في الخادم بالدخول.</translation>
    </message>
    <message>
        <source>Windows protects your stored sign-in and does not hand it to the VPN. (Credential Guard)</source>
        <translation>يحمي Windows بيانات تسجيل دخولك المخزَّنة ولا يسلّمها إلى VPN. (Credential Guard)</translation>
    </message>
    <message>
        <source>The connection sends your Windows sign-in instead of the one for the VPN.</source>
        <translation>يرسل الاتصال تسجيل دخولك إلى Windows بدلًا من الخاص بـ VPN.</translation>
    </message>
    <message>
        <source>The way to sign in is not installed on this PC. (EAP)</source>
        <translation>طريقة تسجيل الدخول غير مثبتة على هذا الكمبيوتر. (EAP)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password.</source>
        <translation>لم يستطع الخادم إثبات أنه يعرف كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>لم يبق لدى الخادم عنوان يعطيه.</translation>
    </message>
    <message>
        <source>The connection leaves out the common internet protocol. (IPv4)</source>
        <translation>يستبعد الاتصال بروتوكول الإنترنت الشائع. (IPv4)</translation>
    </message>
    <message>
        <source>The internet protocol is cut off from the device for VPN connections. (WAN Miniport)</source>
        <translation>بروتوكول الإنترنت مفصول عن جهاز اتصالات VPN. (WAN Miniport)</translation>
    </message>
    <message>
        <source>The server refuses the fixed address that the connection asks for.</source>
        <translation>يرفض الخادم العنوان الثابت الذي يطلبه الاتصال.</translation>
    </message>
    <message>
        <source>The network of this PC changed.</source>
        <translation>تغيرت شبكة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The line to the server loses too much.</source>
        <translation>يفقد الخط إلى الخادم أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A router on the way forgot the connection.</source>
        <translation>نسي جهاز توجيه على الطريق الاتصال.</translation>
    </message>
    <message>
        <source>The server restarted, or closed the connection.</source>
        <translation>أُعيد تشغيل الخادم، أو أغلق الاتصال.</translation>
    </message>
    <message>
        <source>Nothing went through the connection for a while.</source>
        <translation>لم يمر شيء عبر الاتصال لبعض الوقت.</translation>
    </message>
    <message>
        <source>This PC went to sleep.</source>
        <translation>دخل هذا الكمبيوتر في وضع السكون.</translation>
    </message>
    <message>
        <source>This PC and the server found no security settings that both accept.</source>
        <translation>لم يجد هذا الكمبيوتر والخادم إعدادات أمان يقبلها كلاهما.</translation>
    </message>
    <message>
        <source>The server asks for other settings than Windows offers. Your password was not even tried.</source>
        <translation>يطلب الخادم إعدادات غير التي يعرضها Windows. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program ask the server what it accepts, and show the answer to whoever runs it.</source>
        <translation>دع هذا البرنامج يسأل الخادم عما يقبله، واعرض الرد على المسؤول عنه.</translation>
    </message>
    <message>
        <source>This PC and the server could not agree on keys for the secure connection.</source>
        <translation>لم يستطع هذا الكمبيوتر والخادم الاتفاق على مفاتيح للاتصال الآمن.</translation>
    </message>
    <message>
        <source>It broke before the sign-in, and Windows does not say why. Your password was not even tried.</source>
        <translation>انقطع قبل تسجيل الدخول، ولا يبيّن Windows السبب. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program check the services and the pre-shared key first.</source>
        <translation>دع هذا البرنامج يفحص الخدمات والمفتاح المشترك مسبقًا أولًا.</translation>
    </message>
    <message>
        <source>The agreement on keys was given up before it was used.</source>
        <translation>تُخلي عن الاتفاق على المفاتيح قبل استخدامه.</translation>
    </message>
    <message>
        <source>Another attempt, another device behind the same router or the server took its place.</source>
        <translation>حلت محله محاولة أخرى، أو جهاز آخر خلف جهاز التوجيه نفسه، أو الخادم.</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>انتظر دقيقتين واتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The certificate that was used does not fit this kind of connection.</source>
        <translation>الشهادة المستخدمة لا تناسب هذا النوع من الاتصال.</translation>
    </message>
    <message>
        <source>Often the connection should use a pre-shared key instead, and lost that setting. Your password was not even tried.</source>
        <translation>غالبًا ما يجب أن يستخدم الاتصال مفتاحًا مشتركًا مسبقًا بدلًا منها، وفقد هذا الإعداد. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection is set to a pre-shared key.</source>
        <translation>دع هذا البرنامج يفحص ما إذا كان الاتصال معيَّنًا على مفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>What came back from the server could not be read, as happens when the key is wrong.</source>
        <translation>تعذرت قراءة ما عاد من الخادم، كما يحدث عندما يكون المفتاح خاطئًا.</translation>
    </message>
    <message>
        <source>Two sides with different keys read each other&apos;s messages as noise. Your password was not even tried.</source>
        <translation>طرفان بمفتاحين مختلفين يقرأ كل منهما رسائل الآخر كضجيج. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>أدخل المفتاح المشترك مسبقًا مرة أخرى، كما أُعطي لك تمامًا.</translation>
    </message>
    <message>
        <source>Windows has no rule for protecting this connection.</source>
        <translation>ليس لدى Windows قاعدة لحماية هذا الاتصال.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them.</source>
        <translation>الخدمة التي تحفظ القواعد متوقفة، أو يمنعها إعداد.</translation>
    </message>
    <message>
        <source>Let this program check the services.</source>
        <translation>دع هذا البرنامج يفحص الخدمات.</translation>
    </message>
    <message>
        <source>Windows does not trust what the server showed to prove who it is.</source>
        <translation>لا يثق Windows بما قدمه الخادم لإثبات هويته.</translation>
    </message>
    <message>
        <source>The certificate or its signature does not fit. Your password was not even tried.</source>
        <translation>الشهادة أو توقيعها غير مناسب. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server.</source>
        <translation>تحقق من صحة تاريخ هذا الكمبيوتر، ثم اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server sent something that Windows could not process.</source>
        <translation>أرسل الخادم شيئًا لم يستطع Windows معالجته.</translation>
    </message>
    <message>
        <source>The two do not speak quite the same language, or an update of Windows broke it. Your password was not even tried.</source>
        <translation>لا يتحدث الاثنان اللغة نفسها تمامًا، أو عطّلها تحديث لـ Windows. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program check whether this version of Windows is known for it.</source>
        <translation>دع هذا البرنامج يفحص ما إذا كان هذا الإصدار من Windows معروفًا بذلك.</translation>
    </message>
    <message>
        <source>Too many agreements on keys are under way at once.</source>
        <translation>اتفاقات كثيرة على المفاتيح جارية في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Earlier attempts are still being cleared away, here or at the server.</source>
        <translation>ما زالت محاولات سابقة قيد الإزالة، هنا أو لدى الخادم.</translation>
    </message>
    <message>
        <source>This PC and the server could not prove to each other who they are.</source>
        <translation>لم يستطع هذا الكمبيوتر والخادم إثبات هوية كل منهما للآخر.</translation>
    </message>
    <message>
        <source>The pre-shared key or a certificate was not accepted. Your password was not even tried.</source>
        <translation>لم يُقبل المفتاح المشترك مسبقًا أو شهادة. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Keys are being agreed on already.</source>
        <translation>يجري الاتفاق على المفاتيح بالفعل.</translation>
    </message>
    <message>
        <source>An earlier attempt is not finished. Nothing is broken.</source>
        <translation>لم تنته محاولة سابقة. لا شيء معطل.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>انتظر دقيقة واتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The server stopped answering while keys were being agreed on.</source>
        <translation>توقف الخادم عن الرد أثناء الاتفاق على المفاتيح.</translation>
    </message>
    <message>
        <source>The way is blocked, or the server goes silent because the pre-shared key is wrong. Your password was not even tried.</source>
        <translation>الطريق محظور، أو يصمت الخادم لأن المفتاح المشترك مسبقًا خاطئ. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program ask the server, which tells the two apart.</source>
        <translation>دع هذا البرنامج يسأل الخادم، فهذا يميز بين الحالتين.</translation>
    </message>
    <message>
        <source>Windows looked for a certificate on this PC and found none that fits.</source>
        <translation>بحث Windows عن شهادة على هذا الكمبيوتر ولم يجد شهادة مناسبة.</translation>
    </message>
    <message>
        <source>Without it the certificate proves nothing. Perhaps a pre-shared key is meant instead.</source>
        <translation>بدونه لا تثبت الشهادة شيئًا. ربما المقصود مفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>Windows stumbled over the way in which the server introduces itself.</source>
        <translation>تعثر Windows في الطريقة التي يعرّف بها الخادم نفسه.</translation>
    </message>
    <message>
        <source>The updates of January 2022 did exactly that, and later ones repaired it. Your password was not even tried.</source>
        <translation>هذا ما فعلته تحديثات يناير 2022 بالضبط، وأصلحته تحديثات لاحقة. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program check the version of Windows, and install the latest updates.</source>
        <translation>دع هذا البرنامج يفحص إصدار Windows، وثبّت أحدث التحديثات.</translation>
    </message>
    <message>
        <source>Windows could not find out whether the server&apos;s certificate is still valid.</source>
        <translation>لم يستطع Windows معرفة ما إذا كانت شهادة الخادم ما زالت صالحة.</translation>
    </message>
    <message>
        <source>The list of withdrawn certificates could not be read from here.</source>
        <translation>تعذرت قراءة قائمة الشهادات المُبطلة من هنا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>Windows was told not to agree on keys for this connection.</source>
        <translation>طُلب من Windows ألا يتفق على مفاتيح لهذا الاتصال.</translation>
    </message>
    <message>
        <source>A setting or a rule of your organisation switches the protection off.</source>
        <translation>يوقف إعداد أو قاعدة لدى مؤسستك الحماية.</translation>
    </message>
    <message>
        <source>Let this program check the setting.</source>
        <translation>دع هذا البرنامج يفحص الإعداد.</translation>
    </message>
    <message>
        <source>The two sides do not agree on where a router stands between them.</source>
        <translation>لا يتفق الطرفان على موضع جهاز التوجيه بينهما.</translation>
    </message>
    <message>
        <source>One side or both are behind a router that changes addresses (NAT). Your password was not even tried.</source>
        <translation>أحد الطرفين أو كلاهما خلف جهاز توجيه يغيّر العناوين (NAT). لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program check the setting for servers behind a router.</source>
        <translation>دع هذا البرنامج يفحص الإعداد الخاص بالخوادم خلف جهاز توجيه.</translation>
    </message>
    <message>
        <source>The server knows this PC, and does not let it in.</source>
        <translation>يعرف الخادم هذا الكمبيوتر، ولا يسمح له بالدخول.</translation>
    </message>
    <message>
        <source>It asks for another certificate or another kind of permission.</source>
        <translation>يطلب شهادة أخرى أو نوعًا آخر من الإذن.</translation>
    </message>
    <message>
        <source>It broke before the sign-in: your password was not even tried. The key, a service, a router or an update can be behind it.</source>
        <translation>انقطع قبل تسجيل الدخول: لم تُجرَّب كلمة مرورك أصلًا. قد يكون السبب المفتاح أو خدمة أو جهاز توجيه أو تحديثًا.</translation>
    </message>
    <message>
        <source>It may be the one of the server or the one of this PC.</source>
        <translation>قد تكون شهادة الخادم أو شهادة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for a new one.</source>
        <translation>اطلب شهادة جديدة ممن أصدر الشهادة.</translation>
    </message>
    <message>
        <source>Windows could not find out whether a certificate is still valid.</source>
        <translation>لم يستطع Windows معرفة ما إذا كانت شهادة ما زالت صالحة.</translation>
    </message>
    <message>
        <source>See whether web pages open, then ask whoever runs the server.</source>
        <translation>تحقق من فتح صفحات الويب، ثم اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>This PC does not know the issuer of a certificate.</source>
        <translation>لا يعرف هذا الكمبيوتر مُصدر شهادة.</translation>
    </message>
    <message>
        <source>Without the certificate of the issuer Windows trusts nothing that it signed.</source>
        <translation>بدون شهادة المُصدر لا يثق Windows بأي شيء وقّعه.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the certificate of the issuer.</source>
        <translation>اطلب شهادة المُصدر من المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The pre-shared key differs from the server&apos;s, or a certificate is not trusted. Your password was not even tried.</source>
        <translation>المفتاح المشترك مسبقًا يختلف عن مفتاح الخادم، أو شهادة غير موثوق بها. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>This PC and the server found no way to protect the connection that both accept.</source>
        <translation>لم يجد هذا الكمبيوتر والخادم طريقة لحماية الاتصال يقبلها كلاهما.</translation>
    </message>
    <message>
        <source>The server asks for other security settings than Windows offers. Your password was not even tried.</source>
        <translation>يطلب الخادم إعدادات أمان غير التي يعرضها Windows. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Windows does not trust the certificate of the server.</source>
        <translation>لا يثق Windows بشهادة الخادم.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, it does not fit the server, or it could not be checked.</source>
        <translation>مُصدرها غير معروف هنا، أو لا تناسب الخادم، أو تعذر التحقق منها.</translation>
    </message>
    <message>
        <source>See whether the date of this PC is right, then ask whoever runs the server for its certificate.</source>
        <translation>تحقق من صحة تاريخ هذا الكمبيوتر، ثم اطلب الشهادة من المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>A service that holds the rules is off, or a setting forbids them. Nothing was sent to the server.</source>
        <translation>الخدمة التي تحفظ القواعد متوقفة، أو يمنعها إعداد. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Part of the exchange is lost on the way. Your password was not even tried.</source>
        <translation>يضيع جزء من التبادل على الطريق. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone.</source>
        <translation>جرّب شبكة أخرى، مثل نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>The connection stopped at a certificate that is wrong or out of date.</source>
        <translation>توقف الاتصال عند شهادة خاطئة أو منتهية.</translation>
    </message>
    <message>
        <source>The server may have been reached. Your password was not even tried.</source>
        <translation>ربما تم الوصول إلى الخادم. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Let this program check whether the connection should use a pre-shared key instead.</source>
        <translation>دع هذا البرنامج يفحص ما إذا كان الاتصال يجب أن يستخدم مفتاحًا مشتركًا مسبقًا بدلًا منها.</translation>
    </message>
    <message>
        <source>The server did not accept the pre-shared key, or did not answer to it.</source>
        <translation>لم يقبل الخادم المفتاح المشترك مسبقًا، أو لم يرد عليه.</translation>
    </message>
    <message>
        <source>Microsoft names the key as the usual reason. Your password was not even tried.</source>
        <translation>تذكر Microsoft المفتاح كسبب معتاد. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>The certificate of the server does not fit the server.</source>
        <translation>شهادة الخادم لا تناسب الخادم.</translation>
    </message>
    <message>
        <source>Its name or purpose is not what Windows expects.</source>
        <translation>اسمها أو غرضها ليس ما يتوقعه Windows.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given, then ask whoever runs it.</source>
        <translation>قارن اسم الخادم بما أُعطي لك، ثم اسأل المسؤول عنه.</translation>
    </message>
    <message>
        <source>A certificate has expired, or the date of this PC is wrong.</source>
        <translation>انتهت صلاحية شهادة، أو تاريخ هذا الكمبيوتر خاطئ.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC; if they are right, ask for a new certificate.</source>
        <translation>عيّن تاريخ هذا الكمبيوتر ووقته؛ وإذا كانا صحيحين، فاطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name.</source>
        <translation>شهادة الخادم لاسم آخر.</translation>
    </message>
    <message>
        <source>The connection uses a name or address that the certificate does not carry.</source>
        <translation>يستخدم الاتصال اسمًا أو عنوانًا لا تحمله الشهادة.</translation>
    </message>
    <message>
        <source>Compare the name of the server with what you were given.</source>
        <translation>قارن اسم الخادم بما أُعطي لك.</translation>
    </message>
    <message>
        <source>A certificate was made for another purpose.</source>
        <translation>أُنشئت شهادة لغرض آخر.</translation>
    </message>
    <message>
        <source>It is valid, but not for this kind of connection.</source>
        <translation>إنها صالحة، لكن ليس لهذا النوع من الاتصال.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate for one that fits a VPN.</source>
        <translation>اطلب ممن أصدر الشهادة شهادة تناسب VPN.</translation>
    </message>
    <message>
        <source>A program asked Windows for the connection in the wrong way.</source>
        <translation>طلب برنامج الاتصال من Windows بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>This is a fault of the program that dialled, not of your connection or your password.</source>
        <translation>هذا عيب في البرنامج الذي طلب الاتصال، لا في اتصالك أو كلمة مرورك.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows instead.</source>
        <translation>اتصل من إعدادات الشبكة في Windows بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The Windows device that this connection goes through is missing.</source>
        <translation>جهاز Windows الذي يمر عبره هذا الاتصال مفقود.</translation>
    </message>
    <message>
        <source>A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the server.</source>
        <translation>تحتاج VPN إلى جهاز ينشئه Windows بنفسه (WAN Miniport). لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Let this program look for the device and bring it back.</source>
        <translation>دع هذا البرنامج يبحث عن الجهاز ويعيده.</translation>
    </message>
    <message>
        <source>A Windows service that the VPN needs is missing from this PC.</source>
        <translation>خدمة Windows تحتاج إليها VPN مفقودة من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It was removed, by a clean-up program for instance. Nothing was sent to the server.</source>
        <translation>أُزيلت، مثلًا بواسطة برنامج تنظيف. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Windows refused, because this needs an administrator.</source>
        <translation>رفض Windows، لأن هذا يتطلب مسؤولًا.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server, and nothing was changed.</source>
        <translation>لم يُرسَل شيء إلى الخادم، ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Try again, and agree when Windows asks for an administrator.</source>
        <translation>حاول مرة أخرى، ووافق عندما يطلب Windows مسؤولًا.</translation>
    </message>
    <message>
        <source>Windows believes that this connection is already open.</source>
        <translation>يعتقد Windows أن هذا الاتصال مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>An earlier attempt was not closed properly. Nothing was sent to the server this time.</source>
        <translation>لم تُغلق محاولة سابقة كما يجب. لم يُرسَل شيء إلى الخادم هذه المرة.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>انتظر دقيقة واتصل مرة أخرى. إذا لم يُفد ذلك، فأعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows cannot find the device for this connection.</source>
        <translation>لا يستطيع Windows العثور على جهاز هذا الاتصال.</translation>
    </message>
    <message>
        <source>Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the server.</source>
        <translation>ربما تشغله محاولة أخرى، أو أنه مفقود (WAN Miniport). لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again. If that does not help, let this program check the device.</source>
        <translation>انتظر دقيقة واتصل مرة أخرى. إذا لم يُفد ذلك، فدع هذا البرنامج يفحص الجهاز.</translation>
    </message>
    <message>
        <source>The connection is still being closed.</source>
        <translation>ما زال الاتصال قيد الإغلاق.</translation>
    </message>
    <message>
        <source>An earlier connection has not ended yet. Nothing is broken.</source>
        <translation>لم ينته اتصال سابق بعد. لا شيء معطل.</translation>
    </message>
    <message>
        <source>Windows cannot open its list of connections.</source>
        <translation>لا يستطيع Windows فتح قائمة اتصالاته.</translation>
    </message>
    <message>
        <source>The file with your connections is held by another program, or you have no right to it (rasphone.pbk).</source>
        <translation>يشغل برنامج آخر ملف اتصالاتك، أو ليس لديك حق الوصول إليه (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Close other VPN programs and try again.</source>
        <translation>أغلق برامج VPN الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Windows cannot read its list of connections.</source>
        <translation>لا يستطيع Windows قراءة قائمة اتصالاته.</translation>
    </message>
    <message>
        <source>The file with your connections is damaged (rasphone.pbk). The server was not asked.</source>
        <translation>ملف اتصالاتك تالف (rasphone.pbk). لم يُسأل الخادم.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old file is kept.</source>
        <translation>دع هذا البرنامج يُعدّ الاتصال من جديد؛ يُحفظ الملف القديم.</translation>
    </message>
    <message>
        <source>Windows cannot find this connection in its list.</source>
        <translation>لا يجد Windows هذا الاتصال في قائمته.</translation>
    </message>
    <message>
        <source>It was renamed or removed, or it belongs to another person on this PC.</source>
        <translation>أُعيدت تسميته أو أُزيل، أو يخص شخصًا آخر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Choose the connection again from the list, or set it up again.</source>
        <translation>اختر الاتصال من القائمة مرة أخرى، أو أعدّه من جديد.</translation>
    </message>
    <message>
        <source>Windows cannot write to its list of connections.</source>
        <translation>لا يستطيع Windows الكتابة في قائمة اتصالاته.</translation>
    </message>
    <message>
        <source>The file with your connections is write-protected, or you have no right to change it (rasphone.pbk).</source>
        <translation>ملف اتصالاتك محمي ضد الكتابة، أو ليس لديك حق تغييره (rasphone.pbk).</translation>
    </message>
    <message>
        <source>Look at the properties of the file, or ask whoever looks after this PC.</source>
        <translation>انظر إلى خصائص الملف، أو اسأل المسؤول عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What Windows stored about this connection is damaged.</source>
        <translation>ما خزّنه Windows عن هذا الاتصال تالف.</translation>
    </message>
    <message>
        <source>The entry in the list of connections cannot be understood (rasphone.pbk). The server was not asked.</source>
        <translation>لا يمكن فهم الإدخال في قائمة الاتصالات (rasphone.pbk). لم يُسأل الخادم.</translation>
    </message>
    <message>
        <source>Let this program set the connection up again; the old one is kept under another name.</source>
        <translation>دع هذا البرنامج يُعدّ الاتصال من جديد؛ يُحفظ القديم باسم آخر.</translation>
    </message>
    <message>
        <source>The connection was ended from this PC.</source>
        <translation>أُنهي الاتصال من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken.</source>
        <translation>ضغط شخص ما على &quot;إلغاء الأمر&quot; أو &quot;قطع الاتصال&quot;، أو فعل ذلك برنامج. لا شيء معطل.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>اتصل مرة أخرى عندما تحتاج إليه.</translation>
    </message>
    <message>
        <source>The device for this connection is in use or not set up.</source>
        <translation>جهاز هذا الاتصال قيد الاستخدام أو غير معدّ.</translation>
    </message>
    <message>
        <source>Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing was sent to the server.</source>
        <translation>ربما ما زالت محاولة أخرى تشغله، أو خدمة Windows عالقة (RasMan). لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait a minute and connect again. If that does not help, restart this PC.</source>
        <translation>أغلق برامج VPN الأخرى، وانتظر دقيقة، واتصل مرة أخرى. إذا لم يُفد ذلك، فأعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Windows gave up waiting. It does not say for whom.</source>
        <translation>توقف Windows عن الانتظار. ولا يذكر من كان ينتظره.</translation>
    </message>
    <message>
        <source>A device that the connection goes through reports a failure.</source>
        <translation>يبلّغ جهاز يمر عبره الاتصال عن فشل.</translation>
    </message>
    <message>
        <source>The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was sent to the server.</source>
        <translation>الجهاز جزء من Windows (WAN Miniport)، وليس جهازًا على مكتبك. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Let this program check the device.</source>
        <translation>دع هذا البرنامج يفحص الجهاز.</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need cannot start.</source>
        <translation>لا يمكن بدء خدمة Windows التي تحتاج إليها كل اتصالات VPN.</translation>
    </message>
    <message>
        <source>No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc).</source>
        <translation>لا تعمل أي VPN من أي نوع على هذا الكمبيوتر قبل بدئها (الخدمتان RasMan وSstpSvc).</translation>
    </message>
    <message>
        <source>Windows found no internet protocol to use with this connection.</source>
        <translation>لم يجد Windows بروتوكول إنترنت لاستخدامه مع هذا الاتصال.</translation>
    </message>
    <message>
        <source>The device for VPN connections is not tied to the internet protocol, or a setting forbids it (WAN Miniport).</source>
        <translation>جهاز اتصالات VPN غير مرتبط ببروتوكول الإنترنت، أو يمنعه إعداد (WAN Miniport).</translation>
    </message>
    <message>
        <source>Let this program check the devices.</source>
        <translation>دع هذا البرنامج يفحص الأجهزة.</translation>
    </message>
    <message>
        <source>This connection is already being opened.</source>
        <translation>هذا الاتصال قيد الفتح بالفعل.</translation>
    </message>
    <message>
        <source>An attempt is under way, perhaps in another window. Nothing is broken.</source>
        <translation>توجد محاولة جارية، ربما في نافذة أخرى. لا شيء معطل.</translation>
    </message>
    <message>
        <source>Wait until it ends, then connect again.</source>
        <translation>انتظر حتى تنتهي، ثم اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Internet sharing on this PC is in the way of another network service.</source>
        <translation>تعيق مشاركة الإنترنت على هذا الكمبيوتر خدمة شبكة أخرى.</translation>
    </message>
    <message>
        <source>This is about sharing a connection, not about dialling one (RemoteAccess).</source>
        <translation>يتعلق هذا بمشاركة اتصال، لا بطلب اتصال (RemoteAccess).</translation>
    </message>
    <message>
        <source>Turn internet sharing off in the properties of the network, if you do not need it.</source>
        <translation>أوقف مشاركة الإنترنت في خصائص الشبكة إذا كنت لا تحتاج إليها.</translation>
    </message>
    <message>
        <source>The VPN type of this connection does not fit the address of the server.</source>
        <translation>نوع VPN لهذا الاتصال لا يناسب عنوان الخادم.</translation>
    </message>
    <message>
        <source>Some VPN types cannot use the newer kind of internet address (IPv6).</source>
        <translation>لا تستطيع بعض أنواع VPN استخدام نوع عناوين الإنترنت الأحدث (IPv6).</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec.</source>
        <translation>دع هذا البرنامج يعيّن نوع VPN على L2TP/IPsec.</translation>
    </message>
    <message>
        <source>A Windows service that agrees on keys with the server is not running.</source>
        <translation>خدمة Windows التي تتفق على المفاتيح مع الخادم لا تعمل.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server (services IKEEXT and BFE).</source>
        <translation>لم يُرسَل شيء إلى الخادم (الخدمتان IKEEXT وBFE).</translation>
    </message>
    <message>
        <source>The Windows service that all VPN connections need has stopped.</source>
        <translation>توقفت خدمة Windows التي تحتاج إليها كل اتصالات VPN.</translation>
    </message>
    <message>
        <source>Every VPN on this PC ends when it stops (service RasMan).</source>
        <translation>تنتهي كل VPN على هذا الكمبيوتر عند توقفها (الخدمة RasMan).</translation>
    </message>
    <message>
        <source>Connect again. If it stops once more, let this program check the services.</source>
        <translation>اتصل مرة أخرى. إذا توقفت ثانية، فدع هذا البرنامج يفحص الخدمات.</translation>
    </message>
    <message>
        <source>A change to this connection is still under way.</source>
        <translation>ما زال تغيير على هذا الاتصال جاريًا.</translation>
    </message>
    <message>
        <source>Windows changes one thing at a time. Nothing is broken.</source>
        <translation>يغيّر Windows شيئًا واحدًا في كل مرة. لا شيء معطل.</translation>
    </message>
    <message>
        <source>A Windows service did not start in time.</source>
        <translation>لم تبدأ خدمة Windows في الوقت المحدد.</translation>
    </message>
    <message>
        <source>This PC may be busy, or the service hangs. Nothing was sent to the server.</source>
        <translation>قد يكون هذا الكمبيوتر مشغولًا، أو الخدمة عالقة. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, restart this PC.</source>
        <translation>انتظر دقيقة وحاول مرة أخرى. إذا لم يُفد ذلك، فأعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The service itself is disabled, or one that it needs. Nothing was sent to the server.</source>
        <translation>الخدمة نفسها معطَّلة، أو خدمة تحتاج إليها. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>A Windows service could not start, because another one did not.</source>
        <translation>تعذر بدء خدمة Windows، لأن خدمة أخرى لم تبدأ.</translation>
    </message>
    <message>
        <source>Services stand on each other; one below is switched off or broken. Nothing was sent to the server.</source>
        <translation>تعتمد الخدمات بعضها على بعض؛ وواحدة أدنى منها معطَّلة أو تالفة. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <translation>لم ترد خدمة Windows.</translation>
    </message>
    <message>
        <source>It is not running, or it hangs. Nothing was sent to the server.</source>
        <translation>إنها لا تعمل، أو عالقة. لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Let this program check the services. If that does not help, restart this PC.</source>
        <translation>دع هذا البرنامج يفحص الخدمات. إذا لم يُفد ذلك، فأعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection ended because this PC went to sleep.</source>
        <translation>انتهى الاتصال لأن هذا الكمبيوتر دخل في وضع السكون.</translation>
    </message>
    <message>
        <source>A VPN does not survive sleep. Nothing is broken.</source>
        <translation>لا تستمر VPN في وضع السكون. لا شيء معطل.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection was closed before it was up.</source>
        <translation>أُغلق الاتصال قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Something on the way, on this PC or at the server ended it early; Windows does not say which.</source>
        <translation>أنهاه مبكرًا شيء على الطريق أو على هذا الكمبيوتر أو لدى الخادم؛ ولا يبيّن Windows أيها.</translation>
    </message>
    <message>
        <source>Close other VPN programs, wait two minutes and connect again.</source>
        <translation>أغلق برامج VPN الأخرى، وانتظر دقيقتين، واتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The server ended the connection before it was ready.</source>
        <translation>أنهى الخادم الاتصال قبل أن يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>It was reached, and then did not accept what this PC offered.</source>
        <translation>تم الوصول إليه، ثم لم يقبل ما عرضه هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Let this program compare the VPN type and the ways to sign in with what the server asks for.</source>
        <translation>دع هذا البرنامج يقارن نوع VPN وطرق تسجيل الدخول بما يطلبه الخادم.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>It was reached, and then hung up without a reason.</source>
        <translation>تم الوصول إليه، ثم أنهى الاتصال بلا سبب.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>اسأل المسؤول عن الخادم عما يذكره سجله عن هذه المحاولة.</translation>
    </message>
    <message>
        <source>A device on the way reports an error, often the internet line rather than the VPN.</source>
        <translation>يبلّغ جهاز على الطريق عن خطأ، وغالبًا خط الإنترنت لا VPN.</translation>
    </message>
    <message>
        <source>With a DSL line it is the line or the router. With a VPN it is a device of Windows (WAN Miniport).</source>
        <translation>مع خط DSL هو الخط أو جهاز التوجيه. ومع VPN هو جهاز في Windows (WAN Miniport).</translation>
    </message>
    <message>
        <source>See whether web pages open. If they do, let this program check the devices.</source>
        <translation>تحقق من فتح صفحات الويب. إذا كانت تُفتح، فدع هذا البرنامج يفحص الأجهزة.</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>انتهى الاتصال.</translation>
    </message>
    <message>
        <source>It was up, and then closed or lost.</source>
        <translation>كان قائمًا، ثم أُغلق أو فُقد.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>It was reached, and takes no more connections for now.</source>
        <translation>تم الوصول إليه، ولا يقبل اتصالات أخرى حاليًا.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>انتظر بضع دقائق واتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يرد.</translation>
    </message>
    <message>
        <source>Your requests are lost on the way, or the server is not running. Your password was not even tried.</source>
        <translation>تضيع طلباتك على الطريق، أو الخادم لا يعمل. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>None of the VPN types that Windows tried could reach the server.</source>
        <translation>لم يستطع أي من أنواع VPN التي جرّبها Windows الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The connection is set to try every type, which hides the error that matters.</source>
        <translation>الاتصال معيَّن على تجربة كل الأنواع، ما يخفي الخطأ المهم.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, then connect again to see the real error.</source>
        <translation>دع هذا البرنامج يعيّن نوع VPN على L2TP/IPsec، ثم اتصل مرة أخرى لترى الخطأ الحقيقي.</translation>
    </message>
    <message>
        <source>A device on the way lets only half of this VPN type through.</source>
        <translation>يمرر جهاز على الطريق نصف نوع VPN هذا فقط.</translation>
    </message>
    <message>
        <source>This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does not need it.</source>
        <translation>يتعلق هذا بالنوع الأقدم PPTP الذي تحظره بعض أجهزة التوجيه (GRE). لا يحتاج إليه L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let this program set the VPN type to L2TP/IPsec, if the server offers it.</source>
        <translation>دع هذا البرنامج يعيّن نوع VPN على L2TP/IPsec، إذا كان الخادم يوفره.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>انقطع الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The line is bad, the server restarted, or a router forgot the connection.</source>
        <translation>الخط سيئ، أو أُعيد تشغيل الخادم، أو نسي جهاز توجيه الاتصال.</translation>
    </message>
    <message>
        <source>Connect again. If it happens often, try another network.</source>
        <translation>اتصل مرة أخرى. إذا تكرر ذلك كثيرًا، فجرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server refused this type of VPN.</source>
        <translation>رفض الخادم نوع VPN هذا.</translation>
    </message>
    <message>
        <source>It answered, but nothing there listens for the type that this connection uses.</source>
        <translation>لقد رد، لكن لا شيء هناك يستقبل النوع الذي يستخدمه هذا الاتصال.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the VPN type, and let this program set it.</source>
        <translation>اسأل المسؤول عن الخادم عن نوع VPN، ودع هذا البرنامج يعيّنه.</translation>
    </message>
    <message>
        <source>The server did not answer, or its answers did not get through.</source>
        <translation>لم يرد الخادم، أو لم تصل ردوده.</translation>
    </message>
    <message>
        <source>A router or firewall on the way may block VPNs, or one side is behind a router. Your password was not even tried.</source>
        <translation>قد يحظر جهاز توجيه أو جدار حماية على الطريق شبكات VPN، أو أن أحد الطرفين خلف جهاز توجيه. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Try another network, such as the hotspot of a phone, before you change anything on this PC.</source>
        <translation>جرّب شبكة أخرى، مثل نقطة اتصال الهاتف، قبل أن تغيّر شيئًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection was closed because nothing went through it for a while.</source>
        <translation>أُغلق الاتصال لأنه لم يمر عبره شيء لبعض الوقت.</translation>
    </message>
    <message>
        <source>That is a setting of the connection or of the server. Nothing is broken.</source>
        <translation>هذا إعداد في الاتصال أو في الخادم. لا شيء معطل.</translation>
    </message>
    <message>
        <source>The connection was lost after it had been up.</source>
        <translation>فُقد الاتصال بعد أن كان قائمًا.</translation>
    </message>
    <message>
        <source>The network changed, this PC slept, or the line failed. Your settings worked.</source>
        <translation>تغيرت الشبكة، أو دخل هذا الكمبيوتر في السكون، أو تعطل الخط. كانت إعداداتك تعمل.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>لا يمكن العثور على اسم الخادم.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server. Your password was not even tried.</source>
        <translation>لم يُرسَل شيء إلى الخادم. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>Compare the name letter by letter with what you were given, and see whether web pages open.</source>
        <translation>قارن الاسم حرفًا حرفًا بما أُعطي لك، وتحقق من فتح صفحات الويب.</translation>
    </message>
    <message>
        <source>The server went silent just before the sign-in.</source>
        <translation>صمت الخادم قبل تسجيل الدخول مباشرة.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. What comes inside it got no answer.</source>
        <translation>النفق الآمن قائم، فالمفتاح صحيح. لكن ما يرسل داخله لم يلق ردًا.</translation>
    </message>
    <message>
        <source>Connect again from another network; if it stays, ask whoever runs the server.</source>
        <translation>اتصل مرة أخرى من شبكة أخرى؛ وإذا استمر ذلك، فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>لم يحصل هذا الكمبيوتر على عنوان للاتصال.</translation>
    </message>
    <message>
        <source>Key and password were right. Either the server has no address left or Windows is damaged here.</source>
        <translation>المفتاح وكلمة المرور صحيحان. إما أن الخادم لم يبق لديه عنوان أو أن Windows تالف هنا.</translation>
    </message>
    <message>
        <source>Let this program check the connection&apos;s internet protocol and the devices.</source>
        <translation>دع هذا البرنامج يفحص بروتوكول الإنترنت للاتصال والأجهزة.</translation>
    </message>
    <message>
        <source>The server did not answer inside the connection.</source>
        <translation>لم يرد الخادم داخل الاتصال.</translation>
    </message>
    <message>
        <source>This is typical of the older type PPTP when a router blocks half of it (GRE).</source>
        <translation>هذا نموذجي للنوع الأقدم PPTP عندما يحظر جهاز توجيه نصفه (GRE).</translation>
    </message>
    <message>
        <source>This PC and the server could not settle on the terms of the connection.</source>
        <translation>لم يستطع هذا الكمبيوتر والخادم الاتفاق على شروط الاتصال.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Each side kept asking for something else.</source>
        <translation>النفق الآمن قائم، فالمفتاح صحيح. ظل كل طرف يطلب شيئًا آخر.</translation>
    </message>
    <message>
        <source>Let this program compare encryption and the PPP settings.</source>
        <translation>دع هذا البرنامج يقارن التشفير وإعدادات PPP.</translation>
    </message>
    <message>
        <source>The server refused a network protocol that this PC needs.</source>
        <translation>رفض الخادم بروتوكول شبكة يحتاج إليه هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>You were signed in, so key and password are right.</source>
        <translation>تم تسجيل دخولك، فالمفتاح وكلمة المرور صحيحان.</translation>
    </message>
    <message>
        <source>Let this program check that the connection uses the common internet protocol (IPv4).</source>
        <translation>دع هذا البرنامج يفحص أن الاتصال يستخدم بروتوكول الإنترنت الشائع (IPv4).</translation>
    </message>
    <message>
        <source>The two sides stopped before the sign-in, because their terms do not fit.</source>
        <translation>توقف الطرفان قبل تسجيل الدخول، لأن شروطهما لا تتوافق.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. Ways to sign in or encryption differ.</source>
        <translation>النفق الآمن قائم، فالمفتاح صحيح. تختلف طرق تسجيل الدخول أو التشفير.</translation>
    </message>
    <message>
        <source>Let this program compare the ways to sign in with what the server asks for.</source>
        <translation>دع هذا البرنامج يقارن طرق تسجيل الدخول بما يطلبه الخادم.</translation>
    </message>
    <message>
        <source>The server refused the address that this PC asked for.</source>
        <translation>رفض الخادم العنوان الذي طلبه هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection is set to a fixed address. Key and password were right.</source>
        <translation>الاتصال معيَّن على عنوان ثابت. كان المفتاح وكلمة المرور صحيحين.</translation>
    </message>
    <message>
        <source>Set the connection to get its address from the server.</source>
        <translation>عيّن الاتصال ليحصل على عنوانه من الخادم.</translation>
    </message>
    <message>
        <source>The server stopped while it was giving this PC an address.</source>
        <translation>توقف الخادم أثناء إعطاء هذا الكمبيوتر عنوانًا.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; if it stays, ask whoever runs the server.</source>
        <translation>انتظر دقيقة واتصل مرة أخرى؛ وإذا استمر ذلك، فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server had no address left for this PC.</source>
        <translation>لم يبق لدى الخادم عنوان لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again; if it stays, ask whoever runs the server.</source>
        <translation>انتظر بضع دقائق واتصل مرة أخرى؛ وإذا استمر ذلك، فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that this PC cannot give.</source>
        <translation>يطلب الاتصال تشفيرًا لا يستطيع هذا الكمبيوتر توفيره.</translation>
    </message>
    <message>
        <source>The way to sign in and the level of encryption do not go together. The key is right.</source>
        <translation>طريقة تسجيل الدخول ومستوى التشفير لا يتوافقان. المفتاح صحيح.</translation>
    </message>
    <message>
        <source>Let this program compare encryption with what the server asks for.</source>
        <translation>دع هذا البرنامج يقارن التشفير بما يطلبه الخادم.</translation>
    </message>
    <message>
        <source>The connection asks for encryption that the server does not give.</source>
        <translation>يطلب الاتصال تشفيرًا لا يوفره الخادم.</translation>
    </message>
    <message>
        <source>Inside the secure tunnel no second encryption may be needed. The key is right.</source>
        <translation>داخل النفق الآمن قد لا يلزم تشفير ثانٍ. المفتاح صحيح.</translation>
    </message>
    <message>
        <source>What should be sent could not be encrypted.</source>
        <translation>تعذر تشفير ما كان يجب إرساله.</translation>
    </message>
    <message>
        <source>The settings for encryption do not go together. The key is right.</source>
        <translation>إعدادات التشفير لا تتوافق. المفتاح صحيح.</translation>
    </message>
    <message>
        <source>Let this program check the encryption of the connection.</source>
        <translation>دع هذا البرنامج يفحص تشفير الاتصال.</translation>
    </message>
    <message>
        <source>Windows gave an error number that this program does not know.</source>
        <translation>أعطى Windows رقم خطأ لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing can be said from the number alone; the check of this PC still can.</source>
        <translation>لا يمكن قول شيء من الرقم وحده؛ لكن فحص هذا الكمبيوتر ما زال يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Compare the number with the message of Windows, then check the connection.</source>
        <translation>قارن الرقم برسالة Windows، ثم افحص الاتصال.</translation>
    </message>
    <message>
        <source>Compare the name of the server letter by letter with what you were given.</source>
        <translation>قارن اسم الخادم حرفًا حرفًا بما أُعطي لك.</translation>
    </message>
    <message>
        <source>Ask the server whether it answers, and what it accepts.</source>
        <translation>اسأل الخادم هل يرد، وماذا يقبل.</translation>
    </message>
    <message>
        <source>Check the Windows services that the VPN needs, and restart them.</source>
        <translation>افحص خدمات Windows التي تحتاج إليها VPN، وأعد تشغيلها.</translation>
    </message>
    <message>
        <source>Allow servers behind a router. This needs a restart.</source>
        <translation>اسمح بالخوادم خلف جهاز توجيه. يتطلب هذا إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Allow Windows to protect L2TP again.</source>
        <translation>اسمح لـ Windows بحماية L2TP من جديد.</translation>
    </message>
    <message>
        <source>Set the VPN type to L2TP/IPsec.</source>
        <translation>عيّن نوع VPN على L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Set the connection to a pre-shared key, and enter the key again.</source>
        <translation>عيّن الاتصال على مفتاح مشترك مسبقًا، وأدخل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Get a certificate that is valid and fits.</source>
        <translation>احصل على شهادة صالحة ومناسبة.</translation>
    </message>
    <message>
        <source>Allow the way to sign in that the server asks for.</source>
        <translation>اسمح بطريقة تسجيل الدخول التي يطلبها الخادم.</translation>
    </message>
    <message>
        <source>Set encryption to what the server asks for.</source>
        <translation>عيّن التشفير على ما يطلبه الخادم.</translation>
    </message>
    <message>
        <source>Turn on the LCP extensions.</source>
        <translation>شغّل ملحقات LCP.</translation>
    </message>
    <message>
        <source>Type your name and password again.</source>
        <translation>اكتب اسمك وكلمة مرورك مرة أخرى.</translation>
    </message>
    <message>
        <source>Look for a firewall rule that blocks the VPN.</source>
        <translation>ابحث عن قاعدة جدار حماية تحظر VPN.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall products, and connect again.</source>
        <translation>أغلق منتجات VPN وجدران الحماية الأخرى، واتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the Windows devices for VPN connections.</source>
        <translation>افحص أجهزة Windows لاتصالات VPN.</translation>
    </message>
    <message>
        <source>Turn on the common internet protocol in the connection. (IPv4)</source>
        <translation>شغّل بروتوكول الإنترنت الشائع في الاتصال. (IPv4)</translation>
    </message>
    <message>
        <source>Install the latest Windows updates, and restart.</source>
        <translation>ثبّت أحدث تحديثات Windows، وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Set the date and time of this PC.</source>
        <translation>عيّن تاريخ هذا الكمبيوتر ووقته.</translation>
    </message>
    <message>
        <source>Set the connection up again; the old one is kept under another name.</source>
        <translation>أعدّ الاتصال من جديد؛ يُحفظ القديم باسم آخر.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>لم يقبل الخادم شهادتك.</translation>
    </message>
    <message>
        <source>It does not fit your account, or the server cannot tie it to you.</source>
        <translation>لا تناسب حسابك، أو لا يستطيع الخادم ربطها بك.</translation>
    </message>
    <message>
        <source>Ask whoever gave out the certificate.</source>
        <translation>اسأل من أصدر الشهادة.</translation>
    </message>
    <message>
        <source>The sign-in failed inside Windows.</source>
        <translation>فشل تسجيل الدخول داخل Windows.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The stored name or password may be damaged.</source>
        <translation>النفق الآمن قائم، فالمفتاح صحيح. قد يكون الاسم أو كلمة المرور المخزَّنان تالفين.</translation>
    </message>
    <message>
        <source>Type your name and password again instead of using the stored ones.</source>
        <translation>اكتب اسمك وكلمة مرورك مرة أخرى بدلًا من استخدام المخزَّنين.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>لا يُسمح لحسابك بتسجيل الدخول في هذا الوقت من اليوم.</translation>
    </message>
    <message>
        <source>Name and password were understood.</source>
        <translation>فُهم الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Try again during the permitted hours, or ask whoever runs the server.</source>
        <translation>حاول مرة أخرى في الساعات المسموحة، أو اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server knows it, and does not let it in.</source>
        <translation>يعرفه الخادم، ولا يسمح له بالدخول.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account.</source>
        <translation>اسأل المسؤول عن حسابك.</translation>
    </message>
    <message>
        <source>The server knows you, and wants a new password.</source>
        <translation>يعرفك الخادم، ويريد كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Change your password, then connect again.</source>
        <translation>غيّر كلمة مرورك، ثم اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Name and password were right.</source>
        <translation>كان الاسم وكلمة المرور صحيحين.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your account to permit it.</source>
        <translation>اطلب من المسؤول عن حسابك السماح بذلك.</translation>
    </message>
    <message>
        <source>The server did not accept the name and the password.</source>
        <translation>لم يقبل الخادم الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The secure tunnel stands, so the key is right. The way to sign in may also be the wrong one.</source>
        <translation>النفق الآمن قائم، فالمفتاح صحيح. قد تكون طريقة تسجيل الدخول هي الخطأ أيضًا.</translation>
    </message>
    <message>
        <source>Type your name and password again, with or without the name of your organisation.</source>
        <translation>اكتب اسمك وكلمة مرورك مرة أخرى، مع اسم مؤسستك أو بدونه.</translation>
    </message>
    <message>
        <source>The sign-in needs an answer from you, and nobody was asked.</source>
        <translation>يحتاج تسجيل الدخول إلى رد منك، ولم يُسأل أحد.</translation>
    </message>
    <message>
        <source>A program dialled without showing a window.</source>
        <translation>طلب برنامج الاتصال دون إظهار نافذة.</translation>
    </message>
    <message>
        <source>Connect from the network settings of Windows, where it can ask.</source>
        <translation>اتصل من إعدادات الشبكة في Windows، حيث يمكنه السؤال.</translation>
    </message>
    <message>
        <source>It may not be the right server, or the password differs. It is safer not to go on.</source>
        <translation>قد لا يكون الخادم الصحيح، أو كلمة المرور مختلفة. الأسلم ألا تتابع.</translation>
    </message>
    <message>
        <source>Your sign-in needs a certificate, and this PC has none.</source>
        <translation>يحتاج تسجيل دخولك إلى شهادة، ولا توجد شهادة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection is set to sign in with a certificate or a smart card.</source>
        <translation>الاتصال معيَّن على تسجيل الدخول بشهادة أو بطاقة ذكية.</translation>
    </message>
    <message>
        <source>Insert the smart card, or ask for a certificate.</source>
        <translation>أدخل البطاقة الذكية، أو اطلب شهادة.</translation>
    </message>
    <message>
        <source>Windows could not make sure that this is the right server.</source>
        <translation>لم يستطع Windows التأكد من أن هذا هو الخادم الصحيح.</translation>
    </message>
    <message>
        <source>The certificate that it showed at the sign-in is not trusted here.</source>
        <translation>الشهادة التي عرضها عند تسجيل الدخول غير موثوق بها هنا.</translation>
    </message>
    <message>
        <source>The rules of the server do not let you in this way.</source>
        <translation>لا تسمح لك قواعد الخادم بالدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Often it asks for another way to sign in than this connection uses.</source>
        <translation>غالبًا ما يطلب طريقة تسجيل دخول غير التي يستخدمها هذا الاتصال.</translation>
    </message>
    <message>
        <source>The way to sign in that this connection uses is missing from this PC.</source>
        <translation>طريقة تسجيل الدخول التي يستخدمها هذا الاتصال مفقودة من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It came with another product, or was removed (EAP).</source>
        <translation>جاءت مع منتج آخر، أو أُزيلت (EAP).</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which way to sign in is right.</source>
        <translation>اسأل المسؤول عن الخادم أي طريقة تسجيل دخول هي الصحيحة.</translation>
    </message>
    <message>
        <source>Your certificate has expired, or the date of this PC is wrong.</source>
        <translation>انتهت صلاحية شهادتك، أو تاريخ هذا الكمبيوتر خاطئ.</translation>
    </message>
    <message>
        <source>The server only takes certificates that are valid today.</source>
        <translation>لا يقبل الخادم إلا الشهادات الصالحة اليوم.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn by whoever issued it.</source>
        <translation>أُبطلت شهادتك من جهة إصدارها.</translation>
    </message>
    <message>
        <source>It cannot be used any more.</source>
        <translation>لم يعد ممكنًا استخدامها.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate that the server showed at the sign-in.</source>
        <translation>لا يقبل Windows الشهادة التي عرضها الخادم عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Its issuer is unknown here, or it is made for another name.</source>
        <translation>مُصدرها غير معروف هنا، أو أُنشئت لاسم آخر.</translation>
    </message>
    <message>
        <source>This PC knows no way to the server.</source>
        <translation>لا يعرف هذا الكمبيوتر طريقًا إلى الخادم.</translation>
    </message>
    <message>
        <source>There is no internet connection, or another VPN has taken over the way.</source>
        <translation>لا يوجد اتصال بالإنترنت، أو استحوذت VPN أخرى على الطريق.</translation>
    </message>
    <message>
        <source>See whether web pages open, and end other VPN connections.</source>
        <translation>تحقق من فتح صفحات الويب، وأنهِ اتصالات VPN الأخرى.</translation>
    </message>
    <message>
        <source>The server, or something on the way, cut the exchange off.</source>
        <translation>قطع الخادم، أو شيء على الطريق، التبادل.</translation>
    </message>
    <message>
        <source>The host may be up while its VPN service is not.</source>
        <translation>قد يكون الكمبيوتر المضيف يعمل بينما خدمة VPN فيه لا تعمل.</translation>
    </message>
    <message>
        <source>A program used the network in the wrong way.</source>
        <translation>استخدم برنامج الشبكة بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>This is a fault of a program, not of your connection.</source>
        <translation>هذا عيب في برنامج، لا في اتصالك.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, save a report and send it to whoever looks after this PC.</source>
        <translation>حاول مرة أخرى. إذا تكرر، فاحفظ تقريرًا وأرسله إلى المسؤول عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A program on this PC does not allow the request to be sent.</source>
        <translation>لا يسمح برنامج على هذا الكمبيوتر بإرسال الطلب.</translation>
    </message>
    <message>
        <source>A firewall or another VPN product on this PC blocks it. Windows&apos; own VPN may still get through.</source>
        <translation>يحظره جدار حماية أو منتج VPN آخر على هذا الكمبيوتر. قد تتمكن VPN الخاصة بـ Windows من المرور.</translation>
    </message>
    <message>
        <source>Close other VPN and firewall programs and try again.</source>
        <translation>أغلق برامج VPN وجدران الحماية الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program on this PC uses the port that the VPN needs.</source>
        <translation>يستخدم برنامج آخر على هذا الكمبيوتر المنفذ الذي تحتاج إليه VPN.</translation>
    </message>
    <message>
        <source>It is often another VPN product (UDP 500 or 4500).</source>
        <translation>غالبًا ما يكون منتج VPN آخر (UDP 500 أو 4500).</translation>
    </message>
    <message>
        <source>Let this program name the other program, then close it.</source>
        <translation>دع هذا البرنامج يحدد البرنامج الآخر، ثم أغلقه.</translation>
    </message>
    <message>
        <source>This PC cannot use the address it was given.</source>
        <translation>لا يستطيع هذا الكمبيوتر استخدام العنوان الذي أُعطي له.</translation>
    </message>
    <message>
        <source>There is no network of that kind, or the address is not a real one.</source>
        <translation>لا توجد شبكة من هذا النوع، أو العنوان غير حقيقي.</translation>
    </message>
    <message>
        <source>See whether web pages open, and compare the address of the server.</source>
        <translation>تحقق من فتح صفحات الويب، وقارن عنوان الخادم.</translation>
    </message>
    <message>
        <source>This PC has no network.</source>
        <translation>لا توجد شبكة لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing can be sent at all.</source>
        <translation>لا يمكن إرسال أي شيء إطلاقًا.</translation>
    </message>
    <message>
        <source>Turn on the Wi-Fi or plug in the cable.</source>
        <translation>شغّل Wi-Fi أو وصّل الكابل.</translation>
    </message>
    <message>
        <source>This PC itself cut the exchange off.</source>
        <translation>قطع هذا الكمبيوتر نفسه التبادل.</translation>
    </message>
    <message>
        <source>A security product or a lost network does that.</source>
        <translation>يفعل ذلك منتج أمان أو شبكة مفقودة.</translation>
    </message>
    <message>
        <source>See whether web pages open, and close other VPN and firewall programs.</source>
        <translation>تحقق من فتح صفحات الويب، وأغلق برامج VPN وجدران الحماية الأخرى.</translation>
    </message>
    <message>
        <source>This PC has no room left for more network requests.</source>
        <translation>لم تبق لدى هذا الكمبيوتر سعة لمزيد من طلبات الشبكة.</translation>
    </message>
    <message>
        <source>Another program uses up what Windows has.</source>
        <translation>يستهلك برنامج آخر كل ما لدى Windows.</translation>
    </message>
    <message>
        <source>Restart this PC.</source>
        <translation>أعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No answer came back from the server.</source>
        <translation>لم يعد أي رد من الخادم.</translation>
    </message>
    <message>
        <source>It is down, or something on the way swallows the requests. Your password was not even tried.</source>
        <translation>إنه متوقف، أو يبتلع شيء على الطريق الطلبات. لم تُجرَّب كلمة مرورك أصلًا.</translation>
    </message>
    <message>
        <source>The server is there, but no VPN service answers on it.</source>
        <translation>الخادم موجود، لكن لا ترد عليه أي خدمة VPN.</translation>
    </message>
    <message>
        <source>The service is not running, or the address belongs to another computer.</source>
        <translation>الخدمة لا تعمل، أو العنوان يخص كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>Compare the address of the server with what you were given.</source>
        <translation>قارن عنوان الخادم بما أُعطي لك.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>اسم الخادم طويل جدًا.</translation>
    </message>
    <message>
        <source>Something else than a name was typed or pasted.</source>
        <translation>كُتب أو لُصق شيء آخر غير الاسم.</translation>
    </message>
    <message>
        <source>Type the name of the server again.</source>
        <translation>اكتب اسم الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>The server is not there.</source>
        <translation>الخادم غير موجود.</translation>
    </message>
    <message>
        <source>It is down, or its network is.</source>
        <translation>إنه متوقف، أو شبكته متوقفة.</translation>
    </message>
    <message>
        <source>The name of the server does not exist, as far as this network knows.</source>
        <translation>اسم الخادم غير موجود، حسب ما تعرفه هذه الشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>لم يُرسَل شيء إلى الخادم.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>العثور على الخادم</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>الوصول إليه</translation>
    </message>
    <message>
        <source>Agree on keys</source>
        <translation>الاتفاق على المفاتيح</translation>
    </message>
    <message>
        <source>Build the tunnel</source>
        <translation>إنشاء النفق</translation>
    </message>
    <message>
        <source>Agree on PPP</source>
        <translation>الاتفاق على PPP</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Get an address</source>
        <translation>الحصول على عنوان</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>البقاء متصلًا</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Windows refused to dial: something in the connection or its device is wrong.</source>
        <translation>رفض Windows الاتصال: هناك خلل في الاتصال أو في جهازه.</translation>
    </message>
    <message>
        <source>The server asks for encryption that the connection does not give.</source>
        <translation>يطلب الخادم تشفيرًا لا يوفره الاتصال.</translation>
    </message>
</context>
<context>
    <name>repair::BarButton</name>
    <message>
        <source>Windows asks for your consent first.</source>
        <translation>يطلب Windows موافقتك أولًا.</translation>
    </message>
</context>
<context>
    <name>repair::BeforeAfter</name>
    <message>
        <source>now %1, will be %2</source>
        <translation>الآن %1، وسيصبح %2</translation>
    </message>
</context>
<context>
    <name>repair::ButtonBar</name>
    <message>
        <source>Leads back and changes nothing.</source>
        <translation>يعود إلى الوراء ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Puts back what this repair changed.</source>
        <translation>يستعيد ما غيّره هذا الإصلاح.</translation>
    </message>
    <message>
        <source>Another way to go on, beside the main button.</source>
        <translation>طريقة أخرى للمتابعة، بجانب الزر الرئيسي.</translation>
    </message>
    <message>
        <source>The main button of this page, at the far end of the last line.</source>
        <translation>الزر الرئيسي في هذه الصفحة، عند نهاية السطر الأخير.</translation>
    </message>
</context>
<context>
    <name>repair::Caller</name>
    <message>
        <source>The caller reads it at the bottom left, or on the last page.</source>
        <translation>يقرؤه المتصل في الزاوية السفلية للنافذة، أو في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the number of an error, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code is complete and has no typing error.</source>
        <translation>الرمز كامل وليس فيه خطأ كتابة.</translation>
    </message>
    <message>
        <source>More could not be read</source>
        <translation>تعذرت قراءة المزيد</translation>
    </message>
    <message>
        <source>Nothing wrong with the settings</source>
        <translation>لا خطأ في الإعدادات</translation>
    </message>
    <message>
        <source>The caller&apos;s page shows the values; a code does not carry them.</source>
        <translation>تعرض صفحة المتصل القيم؛ الرمز لا يحملها.</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows: %1</translation>
    </message>
    <message>
        <source>The caller sees: %1</source>
        <translation>يرى المتصل: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>آخر خطأ: %1</translation>
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
        <translation>اكتب الكلمات الأربع أو الأحرف الـ 13</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>The caller sees</source>
        <translation>ما يراه المتصل</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>What the caller&apos;s PC found</source>
        <translation>ما وجده كمبيوتر المتصل</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>ما يمكن تجربته بعد ذلك</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>هل لديك رمز من متصل؟</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;نسخ للبطاقة</translation>
    </message>
    <message>
        <source>&amp;Show the caller&apos;s page</source>
        <translation>&amp;عرض صفحة المتصل</translation>
    </message>
    <message>
        <source>Capital letters, blanks and hyphens do not matter.</source>
        <translation>لا أهمية للأحرف الكبيرة والمسافات والشرطات.</translation>
    </message>
</context>
<context>
    <name>repair::ChangeRow</name>
    <message>
        <source>What is ticked is put back.</source>
        <translation>ما يُحدَّد يُستعاد.</translation>
    </message>
</context>
<context>
    <name>repair::Check</name>
    <message>
        <source>error %1</source>
        <translation>الخطأ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings on this PC stop the VPN.</source>
        <translation>
            <numerusform>%n إعداد على هذا الكمبيوتر يوقف VPN.</numerusform>
            <numerusform>%n إعداد على هذا الكمبيوتر يوقف VPN.</numerusform>
            <numerusform>%n إعدادان على هذا الكمبيوتر يوقفان VPN.</numerusform>
            <numerusform>%n إعدادات على هذا الكمبيوتر توقف VPN.</numerusform>
            <numerusform>%n إعدادًا على هذا الكمبيوتر توقف VPN.</numerusform>
            <numerusform>%n إعداد على هذا الكمبيوتر توقف VPN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot cause error %1; may stop the connection later.</source>
        <translation>لا يمكن أن يسبب الخطأ %1؛ قد يوقف الاتصال لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
            <numerusform>و%n تغييران آخران</numerusform>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغييرًا آخر</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: your organisation manages it.</source>
        <translation>تعذرت قراءة %1: تديره مؤسستك.</translation>
    </message>
    <message>
        <source>%1 could not be read in full.</source>
        <translation>تعذرت قراءة %1 بالكامل.</translation>
    </message>
    <message>
        <source>%1; code %2</source>
        <translation>%1؛ الرمز %2</translation>
    </message>
    <message>
        <source>Looking at the settings of this PC</source>
        <translation>النظر في إعدادات هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nothing is changed by looking. This takes a few seconds.</source>
        <translation>النظر لا يغيّر شيئًا. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Asking the VPN server what it answers</source>
        <translation>سؤال خادم VPN عما يرد به</translation>
    </message>
    <message>
        <source>No password and no key is sent. This takes eight seconds at most.</source>
        <translation>لا تُرسَل كلمة مرور ولا مفتاح. يستغرق هذا ثماني ثوانٍ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 could not be read in full: a library of Windows is missing.</source>
        <translation>تعذرت قراءة %1 بالكامل: إحدى مكتبات Windows مفقودة.</translation>
    </message>
</context>
<context>
    <name>repair::CheckPage</name>
    <message>
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Step &amp;by step</source>
        <translation>&amp;خطوة بخطوة</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اخ&amp;تبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>&amp;خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>repair::ChoosePage</name>
    <message>
        <source>Type a part of the name or of the server</source>
        <translation>اكتب جزءًا من الاسم أو من الخادم</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>تصفية الاتصالات</translation>
    </message>
    <message>
        <source>Choose the VPN that does not work. The one that failed last is chosen already.</source>
        <translation>اختر اتصال VPN الذي لا يعمل. الاتصال الذي فشل آخر مرة محدد بالفعل.</translation>
    </message>
    <message>
        <source>Have a code from a caller?</source>
        <translation>هل لديك رمز من متصل؟</translation>
    </message>
    <message>
        <source>For helpers: see what the caller&apos;s PC found.</source>
        <translation>للمساعدين: اعرض ما وجده كمبيوتر المتصل.</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>التراجع عن إصلاحات سابقة</translation>
    </message>
    <message>
        <source>Put back what this wizard changed before.</source>
        <translation>استعادة ما غيّره هذا المعالج من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n connections has this in its name or server. Type less of it.</source>
        <translation>
            <numerusform>لا يوجد هذا في اسم أو خادم أي من %n اتصالات. اكتب أقل.</numerusform>
            <numerusform>لا يوجد هذا في اسم أو خادم %n اتصال. اكتب أقل.</numerusform>
            <numerusform>لا يوجد هذا في اسم أو خادم أي من %n اتصالين. اكتب أقل.</numerusform>
            <numerusform>لا يوجد هذا في اسم أو خادم أي من %n اتصالات. اكتب أقل.</numerusform>
            <numerusform>لا يوجد هذا في اسم أو خادم أي من %n اتصالًا. اكتب أقل.</numerusform>
            <numerusform>لا يوجد هذا في اسم أو خادم أي من %n اتصال. اكتب أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections. The first %2 are listed; type more to see another.</source>
        <translation>
            <numerusform>%1 من %n اتصالات. يُعرض أول %2؛ اكتب المزيد لرؤية غيرها.</numerusform>
            <numerusform>%1 من %n اتصال. يُعرض أول %2؛ اكتب المزيد لرؤية غيرها.</numerusform>
            <numerusform>%1 من %n اتصالين. يُعرض أول %2؛ اكتب المزيد لرؤية غيرها.</numerusform>
            <numerusform>%1 من %n اتصالات. يُعرض أول %2؛ اكتب المزيد لرؤية غيرها.</numerusform>
            <numerusform>%1 من %n اتصالًا. يُعرض أول %2؛ اكتب المزيد لرؤية غيرها.</numerusform>
            <numerusform>%1 من %n اتصال. يُعرض أول %2؛ اكتب المزيد لرؤية غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <translation>
            <numerusform>%1 من %n اتصالات</numerusform>
            <numerusform>%1 من %n اتصال</numerusform>
            <numerusform>%1 من %n اتصالين</numerusform>
            <numerusform>%1 من %n اتصالات</numerusform>
            <numerusform>%1 من %n اتصالًا</numerusform>
            <numerusform>%1 من %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Which connection?</source>
        <translation>أي اتصال؟</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>&amp;فحص هذا الاتصال</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>استعادتها</translation>
    </message>
</context>
<context>
    <name>repair::CodeCard</name>
    <message>
        <source>Four words</source>
        <translation>أربع كلمات</translation>
    </message>
    <message>
        <source>or 13 characters</source>
        <translation>أو 13 حرفًا</translation>
    </message>
</context>
<context>
    <name>repair::ConflictBox</name>
    <message>
        <source>Before the repair</source>
        <translation>قبل الإصلاح</translation>
    </message>
    <message>
        <source>Set by the repair</source>
        <translation>عيّنه الإصلاح</translation>
    </message>
    <message>
        <source>Now, changed by someone else</source>
        <translation>الآن، غيّره شخص آخر</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>الإبقاء على الموجود الآن: %1</translation>
    </message>
    <message>
        <source>Put back what was before: %1</source>
        <translation>استعادة ما كان من قبل: %1</translation>
    </message>
</context>
<context>
    <name>repair::Connections</name>
    <message>
        <source>no server, only for you</source>
        <translation>بلا خادم، لك فقط</translation>
    </message>
    <message>
        <source>%1, only for you</source>
        <translation>%1، لك فقط</translation>
    </message>
    <message>
        <source>no server, for all users of this PC</source>
        <translation>بلا خادم، لكل مستخدمي هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1, for all users of this PC</source>
        <translation>%1، لكل مستخدمي هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>No attempt on record</source>
        <translation>لا توجد محاولة مسجلة</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>The list of connections could not be read.</source>
        <translation>تعذرت قراءة قائمة الاتصالات.</translation>
    </message>
    <message>
        <source>Close other programs that show VPN connections, then press Look again.</source>
        <translation>أغلق البرامج الأخرى التي تعرض اتصالات VPN، ثم اضغط على &quot;البحث مجددًا&quot;.</translation>
    </message>
    <message>
        <source>If it stays so, call the help desk and read out this page.</source>
        <translation>إذا استمر ذلك، فاتصل بمكتب المساعدة واقرأ هذه الصفحة.</translation>
    </message>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>لا يوجد على هذا الكمبيوتر اتصال VPN من النوع L2TP.</translation>
    </message>
    <message>
        <source>There is no VPN connection at all.</source>
        <translation>لا يوجد أي اتصال VPN إطلاقًا.</translation>
    </message>
    <message>
        <source>There are connections of other types, which this wizard does not repair.</source>
        <translation>توجد اتصالات من أنواع أخرى، لا يصلحها هذا المعالج.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its name, the type and the key.</source>
        <translation>اسأل المسؤول عن الخادم عن اسمه ونوعه ومفتاحه.</translation>
    </message>
    <message>
        <source>Add the connection in Windows: Settings, Network and internet, VPN, Add VPN.</source>
        <translation>أضف الاتصال في Windows: الإعدادات، الشبكة والإنترنت، VPN، إضافة VPN.</translation>
    </message>
    <message>
        <source>Then press Look again.</source>
        <translation>ثم اضغط على &quot;البحث مجددًا&quot;.</translation>
    </message>
    <message>
        <source>The repair of %1 broke off in the middle. Some settings of this PC are still half changed; putting them back takes your consent.</source>
        <translation>انقطع إصلاح ⁨%1⁩ في منتصفه. لا تزال بعض إعدادات هذا الكمبيوتر مغيَّرة جزئيًا؛ وتتطلب استعادتها موافقتك.</translation>
    </message>
    <message>
        <source>An earlier repair broke off in the middle. Press Undo earlier repairs and put it back.</source>
        <translation>انقطع إصلاح سابق في منتصفه. اضغط «التراجع عن إصلاحات سابقة» لاستعادة ما كان قبله.</translation>
    </message>
</context>
<context>
    <name>repair::DetailsLog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What was done, line by line, each with its time.</source>
        <translation>ما جرى، سطرًا سطرًا، مع وقت كل منها.</translation>
    </message>
</context>
<context>
    <name>repair::Dial</name>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ الاستعداد</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>جارٍ البحث عن الخادم</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>جارٍ الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Agreeing on keys</source>
        <translation>جارٍ الاتفاق على المفاتيح</translation>
    </message>
    <message>
        <source>Building the tunnel</source>
        <translation>جارٍ إنشاء النفق</translation>
    </message>
    <message>
        <source>Agreeing on how to talk inside the tunnel</source>
        <translation>جارٍ الاتفاق على طريقة التخاطب داخل النفق</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Getting an address</source>
        <translation>جارٍ الحصول على عنوان</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1، الخطأ %2</translation>
    </message>
    <message>
        <source>%1 is connected for real, then hung up. The internet may pause briefly.</source>
        <translation>يتم الاتصال فعليًا بـ %1 ثم قطعه. قد يتوقف الإنترنت للحظات.</translation>
    </message>
    <message numerus="yes">
        <source>%n of seven stages done.</source>
        <translation>
            <numerusform>اكتملت %n من سبع مراحل.</numerusform>
            <numerusform>اكتملت %n من سبع مراحل.</numerusform>
            <numerusform>اكتملت %n من سبع مراحل.</numerusform>
            <numerusform>اكتملت %n من سبع مراحل.</numerusform>
            <numerusform>اكتملت %n من سبع مراحل.</numerusform>
            <numerusform>اكتملت %n من سبع مراحل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused three times. Ask whoever runs the server before the account is locked.</source>
        <translation>رُفض ثلاث مرات. اسأل المسؤول عن الخادم قبل أن يُقفل الحساب.</translation>
    </message>
    <message>
        <source>Type user name and password as you were given them. They are used for this test only.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور كما أُعطيا لك. يُستخدمان لهذا الاختبار فقط.</translation>
    </message>
    <message>
        <source>The connection could not be tested.</source>
        <translation>تعذر اختبار الاتصال.</translation>
    </message>
</context>
<context>
    <name>repair::DialPage</name>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Sign-in for this test</source>
        <translation>تسجيل الدخول لهذا الاختبار</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Does it work now?</source>
        <translation>هل يعمل الآن؟</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>جارٍ الاتصال...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>جارٍ الإيقاف...</translation>
    </message>
    <message>
        <source>&amp;What is left?</source>
        <translation>&amp;ما المتبقي؟</translation>
    </message>
    <message>
        <source>Put &amp;everything back</source>
        <translation>استعادة &amp;كل شيء</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>إ&amp;عادة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>One page for whoever helps, without names, keys and passwords.</source>
        <translation>صفحة واحدة لمن يساعد، بلا أسماء ولا مفاتيح ولا كلمات مرور.</translation>
    </message>
    <message>
        <source>It is used for this test only and is not kept.</source>
        <translation>يُستخدم لهذا الاختبار فقط ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>repair::Disclosure</name>
    <message>
        <source>Shows or hides what stands below it.</source>
        <translation>يُظهر ما تحته أو يخفيه.</translation>
    </message>
</context>
<context>
    <name>repair::DonePage</name>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>رمز للمساعد</translation>
    </message>
    <message>
        <source>It says what was found and where you are. It holds no name, no address and no key.</source>
        <translation>يبيّن ما وُجد وأين أنت. لا يحتوي على اسم ولا عنوان ولا مفتاح.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>ال&amp;تراجع عن كل شيء</translation>
    </message>
    <message>
        <source>Restart &amp;later</source>
        <translation>إعادة التشغيل &amp;لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>إعادة التشغيل الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>repair::FindingCard</name>
    <message>
        <source>needs a restart</source>
        <translation>يتطلب إعادة التشغيل</translation>
    </message>
    <message>
        <source>What is ticked is repaired.</source>
        <translation>ما يُحدَّد يُصلَح.</translation>
    </message>
</context>
<context>
    <name>repair::Glyph</name>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>ينتظر إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>repair::HandshakeView</name>
    <message>
        <source>Picture of the connection</source>
        <translation>صورة الاتصال</translation>
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
        <translation>لم تُجرَّب أي من المراحل السبع.</translation>
    </message>
    <message numerus="yes">
        <source>%n other stages were not tried.</source>
        <translation>
            <numerusform>%n مراحل أخرى لم تُجرَّب.</numerusform>
            <numerusform>%n مرحلة أخرى لم تُجرَّب.</numerusform>
            <numerusform>%n مرحلتان أخريان لم تُجرَّبا.</numerusform>
            <numerusform>%n مراحل أخرى لم تُجرَّب.</numerusform>
            <numerusform>%n مرحلة أخرى لم تُجرَّب.</numerusform>
            <numerusform>%n مرحلة أخرى لم تُجرَّب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::Joined</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two items of a list, the second behind the first</extracomment>
        <translation>%1، %2</translation>
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
        <translation>انقطع إصلاح سابق. استُعيد أولًا ما كان قد بدأه.</translation>
    </message>
    <message>
        <source>Earlier attempts could not be read, so none is shown here.</source>
        <translation>تعذرت قراءة المحاولات السابقة، لذا لا تُعرض هنا.</translation>
    </message>
    <message>
        <source>Caller&apos;s PC</source>
        <translation>كمبيوتر المتصل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Read from the code</source>
        <translation>مقروء من الرمز</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>لا يوجد رمز بعد</translation>
    </message>
    <message>
        <source>no name, no address</source>
        <translation>بلا اسم، بلا عنوان</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>This window closes by itself as soon as what is under way is complete or put back.</source>
        <translation>تُغلق هذه النافذة تلقائيًا فور اكتمال ما هو جارٍ أو استعادته.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, such as Documents.</source>
        <translation>تعذر حفظ التقرير هناك. اختر مجلدًا آخر، مثل &quot;المستندات&quot;.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>حُفظ التقرير: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
</context>
<context>
    <name>repair::KeyEntry</name>
    <message>
        <source>Key from your administrator</source>
        <translation>المفتاح من المسؤول لديك</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. Only the server can tell whether a key is right.</source>
        <translation>اسأل المسؤول عن الخادم. الخادم وحده يستطيع تحديد ما إذا كان المفتاح صحيحًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, with a blank at one end. Was it copied along by mistake?</source>
        <translation>
            <numerusform>%n أحرف، مع مسافة في أحد الطرفين. هل نُسخت معه خطأ؟</numerusform>
            <numerusform>%n حرف، مع مسافة في أحد الطرفين. هل نُسخت معه خطأ؟</numerusform>
            <numerusform>%n حرفان، مع مسافة في أحد الطرفين. هل نُسخت معهما خطأ؟</numerusform>
            <numerusform>%n أحرف، مع مسافة في أحد الطرفين. هل نُسخت معها خطأ؟</numerusform>
            <numerusform>%n حرفًا، مع مسافة في أحد الطرفين. هل نُسخت معها خطأ؟</numerusform>
            <numerusform>%n حرف، مع مسافة في أحد الطرفين. هل نُسخت معها خطأ؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, no blank at either end. Only the server can tell whether it is right.</source>
        <translation>
            <numerusform>%n أحرف، بلا مسافة في الطرفين. الخادم وحده يستطيع تحديد صحته.</numerusform>
            <numerusform>%n حرف، بلا مسافة في الطرفين. الخادم وحده يستطيع تحديد صحته.</numerusform>
            <numerusform>%n حرفان، بلا مسافة في الطرفين. الخادم وحده يستطيع تحديد صحته.</numerusform>
            <numerusform>%n أحرف، بلا مسافة في الطرفين. الخادم وحده يستطيع تحديد صحته.</numerusform>
            <numerusform>%n حرفًا، بلا مسافة في الطرفين. الخادم وحده يستطيع تحديد صحته.</numerusform>
            <numerusform>%n حرف، بلا مسافة في الطرفين. الخادم وحده يستطيع تحديد صحته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Asks the server about this key. Nothing is stored or changed.</source>
        <translation>يسأل الخادم عن هذا المفتاح. لا يُحفظ شيء ولا يُغيَّر.</translation>
    </message>
</context>
<context>
    <name>repair::KeyTest</name>
    <message>
        <source>&quot;%1&quot; is connected. Disconnect it first: testing a key now could end that connection.</source>
        <translation>&quot;%1&quot; متصل. اقطع اتصاله أولًا: قد ينهي اختبار مفتاح الآن ذلك الاتصال.</translation>
    </message>
    <message>
        <source>The key was not tested.</source>
        <translation>لم يُختبر المفتاح.</translation>
    </message>
    <message>
        <source>The server of this connection cannot be asked from here.</source>
        <translation>لا يمكن سؤال خادم هذا الاتصال من هنا.</translation>
    </message>
    <message>
        <source>Asking the server whether this is its key...</source>
        <translation>جارٍ سؤال الخادم عما إذا كان هذا مفتاحه...</translation>
    </message>
    <message numerus="yes">
        <source>Servers need a pause between two questions. Asking in %n seconds...</source>
        <translation>
            <numerusform>تحتاج الخوادم إلى مهلة بين سؤالين. السؤال بعد %n ثوانٍ...</numerusform>
            <numerusform>تحتاج الخوادم إلى مهلة بين سؤالين. السؤال بعد %n ثانية...</numerusform>
            <numerusform>تحتاج الخوادم إلى مهلة بين سؤالين. السؤال بعد %n ثانيتين...</numerusform>
            <numerusform>تحتاج الخوادم إلى مهلة بين سؤالين. السؤال بعد %n ثوانٍ...</numerusform>
            <numerusform>تحتاج الخوادم إلى مهلة بين سؤالين. السؤال بعد %n ثانية...</numerusform>
            <numerusform>تحتاج الخوادم إلى مهلة بين سؤالين. السؤال بعد %n ثانية...</numerusform>
        </translation>
    </message>
    <message>
        <source>The key could not be tested: the server did not get that far.</source>
        <translation>تعذر اختبار المفتاح: لم يصل الخادم إلى تلك المرحلة.</translation>
    </message>
    <message>
        <source>To compare by phone with whoever runs the server: %1.</source>
        <translation>للمقارنة هاتفيًا مع المسؤول عن الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>repair::NoEntryPage</name>
    <message>
        <source>Have a code from a caller?</source>
        <translation>هل لديك رمز من متصل؟</translation>
    </message>
    <message>
        <source>Undo earlier repairs</source>
        <translation>التراجع عن إصلاحات سابقة</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No connection to repair</source>
        <translation>لا يوجد اتصال لإصلاحه</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ال&amp;بحث مجددًا</translation>
    </message>
</context>
<context>
    <name>repair::Rail</name>
    <message>
        <source>Helper on the phone?
Read out these four words:</source>
        <translation>هل معك مساعد على الهاتف؟
اقرأ هذه الكلمات الأربع:</translation>
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
        <translation>يفتح صفحة هذا الفصل.</translation>
    </message>
</context>
<context>
    <name>repair::RepairPage</name>
    <message>
        <source>Stopping as soon as the change under way is complete or taken back.</source>
        <translation>يتم الإيقاف فور اكتمال التغيير الجاري أو التراجع عنه.</translation>
    </message>
    <message>
        <source>Stop takes effect after the change that is under way.</source>
        <translation>يسري الإيقاف بعد التغيير الجاري.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>جارٍ الإصلاح</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>جارٍ الإيقاف...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>repair::Report</name>
    <message>
        <source>Made by L2TP Repair %1, %2</source>
        <translation>أنشأه L2TP Repair %1، %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>آخر خطأ: %1</translation>
    </message>
    <message>
        <source>Code for a helper</source>
        <translation>رمز للمساعد</translation>
    </message>
    <message>
        <source>This report holds no key, no password, and no name of a person, connection or server.</source>
        <translation>لا يحتوي هذا التقرير على مفتاح أو كلمة مرور أو اسم شخص أو اتصال أو خادم.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>(a user name)</source>
        <translation>(اسم مستخدم)</translation>
    </message>
    <message>
        <source>(the connection)</source>
        <translation>(الاتصال)</translation>
    </message>
    <message>
        <source>(the server)</source>
        <translation>(الخادم)</translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation>(هذا الكمبيوتر)</translation>
    </message>
    <message>
        <source>L2TP Repair: report</source>
        <translation>L2TP Repair: تقرير</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>ما وجده الفحص</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>ما يقوله الخادم نفسه</translation>
    </message>
    <message>
        <source>(the organisation)</source>
        <translation>(المؤسسة)</translation>
    </message>
    <message>
        <source>(an address)</source>
        <translation>(عنوان)</translation>
    </message>
</context>
<context>
    <name>repair::Run</name>
    <message>
        <source>Check all settings again</source>
        <translation>إعادة فحص كل الإعدادات</translation>
    </message>
    <message>
        <source>new snapshot</source>
        <translation>لقطة جديدة</translation>
    </message>
    <message>
        <source>The repair broke off in the middle.</source>
        <translation>انقطع الإصلاح في منتصفه.</translation>
    </message>
    <message>
        <source>Windows did not allow the repair.</source>
        <translation>لم يسمح Windows بالإصلاح.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Start it again and allow it, or ask an administrator.</source>
        <translation>لم يُغيَّر شيء هناك. ابدأه من جديد ووافق، أو اسأل مسؤولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be made.</source>
        <translation>
            <numerusform>تعذر إجراء %n تغييرات.</numerusform>
            <numerusform>تعذر إجراء %n تغيير.</numerusform>
            <numerusform>تعذر إجراء %n تغييرين.</numerusform>
            <numerusform>تعذر إجراء %n تغييرات.</numerusform>
            <numerusform>تعذر إجراء %n تغييرًا.</numerusform>
            <numerusform>تعذر إجراء %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not completed was put back. The others are in place.</source>
        <translation>استُعيد ما بدأ ولم يكتمل. والتغييرات الأخرى سارية.</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>أُوقف الإصلاح.</translation>
    </message>
    <message>
        <source>What was done before is in place and can be undone.</source>
        <translation>ما تم قبل ذلك سارٍ ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Not everything could be changed.</source>
        <translation>تعذر تغيير كل شيء.</translation>
    </message>
    <message>
        <source>Somebody else changed a setting meanwhile, so it was left alone.</source>
        <translation>غيّر شخص آخر إعدادًا في هذه الأثناء، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>أُجريت كل التغييرات.</translation>
    </message>
    <message>
        <source>Next, the connection is tested for real.</source>
        <translation>بعد ذلك يُختبر الاتصال فعليًا.</translation>
    </message>
    <message>
        <source>Checking all settings again</source>
        <translation>جارٍ فحص كل الإعدادات من جديد</translation>
    </message>
    <message>
        <source>Change %1 of %2. Every old setting was saved first, so all of this can be undone.</source>
        <translation>التغيير %1 من %2. حُفظ كل إعداد قديم أولًا، لذا يمكن التراجع عن كل هذا.</translation>
    </message>
    <message>
        <source>Every old setting was saved first, so all of this can be undone.</source>
        <translation>حُفظ كل إعداد قديم أولًا، لذا يمكن التراجع عن كل هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed, because Windows was not allowed to.</source>
        <translation>لم يُغيَّر شيء، لأنه لم يُسمح لـ Windows بذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Everything is as it was before the repair.</source>
        <translation>كل شيء كما كان قبل الإصلاح.</translation>
    </message>
    <message>
        <source>The repair is still listed under Undo, and can be made again.</source>
        <translation>ما زال الإصلاح مدرجًا ضمن &quot;التراجع&quot;، ويمكن إجراؤه من جديد.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 يعمل من جديد.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 يعمل.</translation>
    </message>
    <message>
        <source>The test went through all seven stages.</source>
        <translation>اجتاز الاختبار المراحل السبع كلها.</translation>
    </message>
    <message>
        <source>The repair is made, and the connection was not tested.</source>
        <translation>تم الإصلاح، ولم يُختبر الاتصال.</translation>
    </message>
    <message>
        <source>Connect as usual to see whether it works.</source>
        <translation>اتصل كالمعتاد لترى هل يعمل.</translation>
    </message>
    <message>
        <source>A setting waits for a restart; the wizard then checks again by itself.</source>
        <translation>ينتظر إعداد إعادة التشغيل؛ ثم يعيد المعالج الفحص تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>repair::SecretField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Shows or hides the letters typed here.</source>
        <translation>يُظهر الأحرف المكتوبة هنا أو يخفيها.</translation>
    </message>
</context>
<context>
    <name>repair::SteadyBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>repair::StepByStep</name>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>Nothing in this chapter applies to this connection.</source>
        <translation>لا شيء في هذا القسم ينطبق على هذا الاتصال.</translation>
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
        <translation>ما يمكن لهذه الخطوة علاجه</translation>
    </message>
    <message>
        <source>Where Windows has this</source>
        <translation>أين يوجد هذا في Windows</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>أيضًا: %1</translation>
    </message>
    <message>
        <source>Step %1 of 7: %2</source>
        <translation>الخطوة %1 من 7: %2</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>جارٍ التطبيق...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اخ&amp;تبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>ت&amp;خطي</translation>
    </message>
    <message>
        <source>&amp;Apply this step</source>
        <translation>ت&amp;طبيق هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>repair::StepTable</name>
    <message>
        <source>What is there</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>ما يجب أن يكون</translation>
    </message>
</context>
<context>
    <name>repair::Undo</name>
    <message>
        <source>This was changed again after the repair: %1</source>
        <translation>تغيّر هذا مرة أخرى بعد الإصلاح: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>It cannot be read now, so it is left alone.</source>
        <translation>لا يمكن قراءته الآن، لذا يُترك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, undone</source>
        <translation>
            <numerusform>%n تغييرات، تم التراجع عنها</numerusform>
            <numerusform>%n تغيير، تم التراجع عنه</numerusform>
            <numerusform>%n تغييران، تم التراجع عنهما</numerusform>
            <numerusform>%n تغييرات، تم التراجع عنها</numerusform>
            <numerusform>%n تغييرًا، تم التراجع عنها</numerusform>
            <numerusform>%n تغيير، تم التراجع عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغيير</numerusform>
            <numerusform>%n تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put back.</source>
        <translation>لم يكن هناك ما يُستعاد.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes put back.</source>
        <translation>
            <numerusform>تمت استعادة %n تغييرات.</numerusform>
            <numerusform>تمت استعادة %n تغيير.</numerusform>
            <numerusform>تمت استعادة %n تغييرين.</numerusform>
            <numerusform>تمت استعادة %n تغييرات.</numerusform>
            <numerusform>تمت استعادة %n تغييرًا.</numerusform>
            <numerusform>تمت استعادة %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be put back and are as the repair left them.</source>
        <translation>
            <numerusform>تعذرت استعادة %n تغييرات، وهي كما تركها الإصلاح.</numerusform>
            <numerusform>تعذرت استعادة %n تغيير، وهو كما تركه الإصلاح.</numerusform>
            <numerusform>تعذرت استعادة %n تغييرين، وهما كما تركهما الإصلاح.</numerusform>
            <numerusform>تعذرت استعادة %n تغييرات، وهي كما تركها الإصلاح.</numerusform>
            <numerusform>تعذرت استعادة %n تغييرًا، وهي كما تركها الإصلاح.</numerusform>
            <numerusform>تعذرت استعادة %n تغيير، وهي كما تركها الإصلاح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair::UndoPage</name>
    <message>
        <source>Open the folder with the saved settings</source>
        <translation>فتح المجلد الذي يحتوي على الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>This wizard has not changed anything on this PC yet.</source>
        <translation>لم يغيّر هذا المعالج شيئًا على هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>Everything this wizard changed can be put back. Nothing is overwritten without asking.</source>
        <translation>يمكن استعادة كل ما غيّره هذا المعالج. لا يُستبدل شيء دون سؤال.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Putting back...</source>
        <translation>جارٍ الاستعادة...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>ال&amp;تراجع عن %n تغييرات</numerusform>
            <numerusform>ال&amp;تراجع عن %n تغيير</numerusform>
            <numerusform>ال&amp;تراجع عن %n تغييرين</numerusform>
            <numerusform>ال&amp;تراجع عن %n تغييرات</numerusform>
            <numerusform>ال&amp;تراجع عن %n تغييرًا</numerusform>
            <numerusform>ال&amp;تراجع عن %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ال&amp;تراجع</translation>
    </message>
    <message>
        <source>Files with the old settings, to be used without this program.</source>
        <translation>ملفات فيها الإعدادات السابقة، تُستخدم دون هذا البرنامج.</translation>
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
        <translation>فشل اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Failed yesterday at %1</source>
        <translation>فشل أمس الساعة %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>فشل في %1</translation>
    </message>
    <message>
        <source>Connected today at %1</source>
        <translation>اتصل اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Connected yesterday at %1</source>
        <translation>اتصل أمس الساعة %1</translation>
    </message>
    <message>
        <source>Connected on %1</source>
        <translation>اتصل في %1</translation>
    </message>
    <message>
        <source>Today, %1: repair of %2</source>
        <translation>اليوم، %1: إصلاح %2</translation>
    </message>
    <message>
        <source>%1, %2: repair of %3</source>
        <extracomment>%1 is a day, %2 a time, %3 the name of a connection</extracomment>
        <translation>%1، %2: إصلاح %3</translation>
    </message>
</context>
<context>
    <name>repair::WizardWindow</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>الصفحة %1، %2</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>The connection is set to L2TP/IPsec</source>
        <translation>الاتصال معيَّن على L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection tries several VPN types, and hides the real error</source>
        <translation>يجرّب الاتصال عدة أنواع VPN، ويخفي الخطأ الحقيقي</translation>
    </message>
    <message>
        <source>Should this connection use L2TP/IPsec?</source>
        <translation>هل يجب أن يستخدم هذا الاتصال L2TP/IPsec؟</translation>
    </message>
    <message>
        <source>With an automatic type Windows tries one after the other and reports only that all failed. (error 800)</source>
        <translation>مع النوع التلقائي يجرّب Windows الأنواع واحدًا بعد الآخر ويبلّغ فقط بأنها كلها فشلت. (الخطأ 800)</translation>
    </message>
    <message>
        <source>Error 800: the next try then shows the real error, or connects.</source>
        <translation>الخطأ 800: تُظهر المحاولة التالية الخطأ الحقيقي، أو تتصل.</translation>
    </message>
    <message>
        <source>It cannot cure the error that was hidden until now.</source>
        <translation>لا تعالج الخطأ الذي كان مخفيًا حتى الآن.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Type of VPN.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › الأمان › نوع VPN.</translation>
    </message>
    <message>
        <source>Setting the type to L2TP/IPsec</source>
        <translation>تعيين النوع على L2TP/IPsec</translation>
    </message>
    <message>
        <source>The connection uses its pre-shared key</source>
        <translation>يستخدم الاتصال مفتاحه المشترك مسبقًا</translation>
    </message>
    <message>
        <source>The connection wants a certificate this PC does not have</source>
        <translation>يريد الاتصال شهادة غير موجودة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Does this VPN use a pre-shared key?</source>
        <translation>هل تستخدم VPN هذه مفتاحًا مشتركًا مسبقًا؟</translation>
    </message>
    <message>
        <source>Windows proves itself to the server by a key or by a certificate, and this connection is set to a certificate. (IPsec)</source>
        <translation>يثبت Windows هويته للخادم بمفتاح أو بشهادة، وهذا الاتصال معيَّن على شهادة. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 13806 and 789, when a key was meant.</source>
        <translation>الأخطاء 766 و786 و13806 و789، عندما يكون المقصود مفتاحًا.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, nor a wrong password. (691)</source>
        <translation>لا تعالج مفتاحًا خاطئًا، ولا كلمة مرور خاطئة. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › الأمان › إعدادات متقدمة.</translation>
    </message>
    <message>
        <source>Setting the connection to its key</source>
        <translation>تعيين الاتصال على مفتاحه</translation>
    </message>
    <message>
        <source>The pre-shared key is stored</source>
        <translation>المفتاح المشترك مسبقًا مخزَّن</translation>
    </message>
    <message>
        <source>The connection should use a key, but none is stored</source>
        <translation>يجب أن يستخدم الاتصال مفتاحًا، لكن لا يوجد مفتاح مخزَّن</translation>
    </message>
    <message>
        <source>Was the key ever entered on this PC?</source>
        <translation>هل أُدخل المفتاح من قبل على هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Without the key the server and this PC cannot agree. Only the server can tell whether a key is right. (IPsec)</source>
        <translation>بدون المفتاح لا يستطيع الخادم وهذا الكمبيوتر الاتفاق. الخادم وحده يستطيع تحديد ما إذا كان المفتاح صحيحًا. (IPsec)</translation>
    </message>
    <message>
        <source>Errors 766, 786, 787, 789 and 811, when no key is stored.</source>
        <translation>الأخطاء 766 و786 و787 و789 و811، عندما لا يوجد مفتاح مخزَّن.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password. (691)</source>
        <translation>لا تعالج كلمة مرور خاطئة. (691)</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Advanced settings › Key.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › الأمان › إعدادات متقدمة › المفتاح.</translation>
    </message>
    <message>
        <source>Storing the key</source>
        <translation>تخزين المفتاح</translation>
    </message>
    <message>
        <source>The encryption setting suits the server</source>
        <translation>إعداد التشفير يناسب الخادم</translation>
    </message>
    <message>
        <source>The connection asks for an encryption that the server does not offer</source>
        <translation>يطلب الاتصال تشفيرًا لا يوفره الخادم</translation>
    </message>
    <message>
        <source>Does the server need this encryption setting?</source>
        <translation>هل يحتاج الخادم إلى إعداد التشفير هذا؟</translation>
    </message>
    <message>
        <source>This is a second encryption inside the protected connection; IPsec encrypts everything anyway. (MPPE)</source>
        <translation>هذا تشفير ثانٍ داخل الاتصال المحمي؛ يشفّر IPsec كل شيء على أي حال. (MPPE)</translation>
    </message>
    <message>
        <source>Errors 741 and 742, and 628 where the sign-in has no encryption.</source>
        <translation>الخطآن 741 و742، والخطأ 628 عندما يكون تسجيل الدخول بلا تشفير.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, so it cannot cure it.</source>
        <translation>لا يمكن أن يسبب الخطأ 789، لذا لا يعالجه.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Data encryption.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › الأمان › تشفير البيانات.</translation>
    </message>
    <message>
        <source>Setting the encryption</source>
        <translation>تعيين التشفير</translation>
    </message>
    <message>
        <source>The sign-in method of the server is allowed</source>
        <translation>طريقة تسجيل الدخول للخادم مسموحة</translation>
    </message>
    <message>
        <source>The connection allows no sign-in method that Windows still has</source>
        <translation>لا يسمح الاتصال بأي طريقة تسجيل دخول ما زالت لدى Windows</translation>
    </message>
    <message>
        <source>Does the server want another sign-in method?</source>
        <translation>هل يريد الخادم طريقة تسجيل دخول أخرى؟</translation>
    </message>
    <message>
        <source>Server and PC must allow the same way to check the password. (PAP, CHAP, MS-CHAP v2)</source>
        <translation>يجب أن يسمح الخادم والكمبيوتر بالطريقة نفسها للتحقق من كلمة المرور. (PAP, CHAP, MS-CHAP v2)</translation>
    </message>
    <message>
        <source>Errors 628, 691, 734 and 812, when the methods differ.</source>
        <translation>الأخطاء 628 و691 و734 و812، عندما تختلف الطرق.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong password, nor error 789, which comes before the sign-in.</source>
        <translation>لا تعالج كلمة مرور خاطئة، ولا الخطأ 789 الذي يحدث قبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Security › Allow these protocols.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › الأمان › السماح بهذه البروتوكولات.</translation>
    </message>
    <message>
        <source>Allowing the sign-in method</source>
        <translation>السماح بطريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>The LCP extensions are on</source>
        <translation>ملحقات LCP قيد التشغيل</translation>
    </message>
    <message>
        <source>The LCP extensions are off, and the connection broke there</source>
        <translation>ملحقات LCP متوقفة، وانقطع الاتصال عندها</translation>
    </message>
    <message>
        <source>Were the LCP extensions turned off on purpose?</source>
        <translation>هل أُوقفت ملحقات LCP عمدًا؟</translation>
    </message>
    <message>
        <source>Newer servers expect them when the connection is set up. (PPP, LCP)</source>
        <translation>تتوقعها الخوادم الأحدث عند إعداد الاتصال. (PPP, LCP)</translation>
    </message>
    <message>
        <source>Errors 628, 718 and 734.</source>
        <translation>الأخطاء 628 و718 و734.</translation>
    </message>
    <message>
        <source>It cannot cause error 789, which comes before PPP, so it cannot cure it.</source>
        <translation>لا يمكن أن تسبب الخطأ 789 الذي يحدث قبل PPP، لذا لا تعالجه.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Options › PPP Settings › Enable LCP extensions.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › خيارات › إعدادات PPP › تمكين ملحقات LCP.</translation>
    </message>
    <message>
        <source>Turning the LCP extensions on</source>
        <translation>تشغيل ملحقات LCP</translation>
    </message>
    <message>
        <source>The connection uses IPv4</source>
        <translation>يستخدم الاتصال IPv4</translation>
    </message>
    <message>
        <source>The connection leaves out IPv4, so the server has no address to give</source>
        <translation>يستبعد الاتصال IPv4، فلا يجد الخادم عنوانًا يعطيه</translation>
    </message>
    <message>
        <source>Should this connection use IPv4?</source>
        <translation>هل يجب أن يستخدم هذا الاتصال IPv4؟</translation>
    </message>
    <message>
        <source>Nearly every VPN server gives an IPv4 address. (ExcludedProtocols)</source>
        <translation>تعطي كل خوادم VPN تقريبًا عنوان IPv4. (ExcludedProtocols)</translation>
    </message>
    <message>
        <source>Error 720, when IPv4 is not ticked.</source>
        <translation>الخطأ 720، عندما يكون IPv4 غير محدد.</translation>
    </message>
    <message>
        <source>It cannot cure a server that has run out of addresses, nor error 789.</source>
        <translation>لا تعالج خادمًا نفدت عناوينه، ولا الخطأ 789.</translation>
    </message>
    <message>
        <source>Network Connections › the connection › Properties › Networking › Internet Protocol Version 4.</source>
        <translation>اتصالات الشبكة › الاتصال › خصائص › شبكة الاتصال › بروتوكول الإنترنت الإصدار 4.</translation>
    </message>
    <message>
        <source>Turning IPv4 on for the connection</source>
        <translation>تشغيل IPv4 للاتصال</translation>
    </message>
    <message>
        <source>The connection was set up anew</source>
        <translation>أُعدّ الاتصال من جديد</translation>
    </message>
    <message>
        <source>The connection could not be set up anew</source>
        <translation>تعذر إعداد الاتصال من جديد</translation>
    </message>
    <message>
        <source>Set the connection up anew?</source>
        <translation>هل تريد إعداد الاتصال من جديد؟</translation>
    </message>
    <message>
        <source>A damaged entry can hold something that no check sees. The old one is kept under another name.</source>
        <translation>قد يحتوي إدخال تالف على شيء لا يراه أي فحص. يُحفظ القديم باسم آخر.</translation>
    </message>
    <message>
        <source>Errors 766, 786 and 789, when the entry itself is damaged.</source>
        <translation>الأخطاء 766 و786 و789، عندما يكون الإدخال نفسه تالفًا.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a blocked network, or a service that is off.</source>
        <translation>لا تعالج مفتاحًا خاطئًا، أو شبكة محظورة، أو خدمة متوقفة.</translation>
    </message>
    <message>
        <source>Settings › Network &amp; internet › VPN › Add VPN.</source>
        <translation>الإعدادات › الشبكة والإنترنت › VPN › إضافة VPN.</translation>
    </message>
    <message>
        <source>Setting the connection up anew</source>
        <translation>إعداد الاتصال من جديد</translation>
    </message>
    <message>
        <source>No firewall on this PC blocks the VPN</source>
        <translation>لا يحظر أي جدار حماية على هذا الكمبيوتر VPN</translation>
    </message>
    <message>
        <source>A firewall on this PC blocks the VPN</source>
        <translation>يحظر جدار حماية على هذا الكمبيوتر VPN</translation>
    </message>
    <message>
        <source>Is a firewall meant to block the VPN?</source>
        <translation>هل يُقصد أن يحظر جدار حماية VPN؟</translation>
    </message>
    <message>
        <source>A rule that blocks wins over every rule that allows. (UDP 500, 4500, 1701)</source>
        <translation>القاعدة التي تحظر تغلب كل قاعدة تسمح. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, once the rule is gone.</source>
        <translation>الأخطاء 789 و792 و809، بعد زوال القاعدة.</translation>
    </message>
    <message>
        <source>This program does not remove it: whoever made the rule can tell what it is for.</source>
        <translation>لا يزيلها هذا البرنامج: من أنشأ القاعدة يستطيع توضيح غرضها.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc), or the settings of the product.</source>
        <translation>جدار حماية Windows Defender المزود بأمان متقدم (wf.msc)، أو إعدادات المنتج.</translation>
    </message>
    <message>
        <source>Looking for rules that block the VPN</source>
        <translation>البحث عن قواعد تحظر VPN</translation>
    </message>
    <message>
        <source>Rules that let the VPN out are there</source>
        <translation>القواعد التي تسمح بخروج VPN موجودة</translation>
    </message>
    <message>
        <source>Rules that let the VPN out could not be added</source>
        <translation>تعذرت إضافة القواعد التي تسمح بخروج VPN</translation>
    </message>
    <message>
        <source>Add rules that let the VPN out to its server?</source>
        <translation>هل تريد إضافة قواعد تسمح بخروج VPN إلى خادمها؟</translation>
    </message>
    <message>
        <source>Windows lets the VPN out by itself; the rules help where outgoing traffic is blocked. (UDP 500, 4500, 1701)</source>
        <translation>يسمح Windows بخروج VPN تلقائيًا؛ تفيد القواعد حيث تكون حركة البيانات الصادرة محظورة. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, on a PC that blocks outgoing traffic.</source>
        <translation>الخطآن 789 و809، على كمبيوتر يحظر حركة البيانات الصادرة.</translation>
    </message>
    <message>
        <source>It cannot win over a rule that blocks, nor over a firewall in the network.</source>
        <translation>لا تغلب قاعدة تحظر، ولا جدار حماية في الشبكة.</translation>
    </message>
    <message>
        <source>Windows Defender Firewall with Advanced Security (wf.msc) › Outbound Rules.</source>
        <translation>جدار حماية Windows Defender المزود بأمان متقدم (wf.msc) › القواعد الصادرة.</translation>
    </message>
    <message>
        <source>Adding the firewall rules</source>
        <translation>إضافة قواعد جدار الحماية</translation>
    </message>
    <message>
        <source>The firewall test was made</source>
        <translation>أُجري اختبار جدار الحماية</translation>
    </message>
    <message>
        <source>The firewall test could not be made</source>
        <translation>تعذر إجراء اختبار جدار الحماية</translation>
    </message>
    <message>
        <source>Turn the firewall off for a few minutes to test?</source>
        <translation>هل تريد إيقاف جدار الحماية لبضع دقائق للاختبار؟</translation>
    </message>
    <message>
        <source>Windows exempts its own key service, so this test seldom shows anything.</source>
        <translation>يستثني Windows خدمة المفاتيح الخاصة به، لذا نادرًا ما يُظهر هذا الاختبار شيئًا.</translation>
    </message>
    <message>
        <source>Nothing for good: it only shows whether Windows Defender Firewall stands in the way.</source>
        <translation>لا شيء بشكل دائم: تُظهر فقط ما إذا كان جدار حماية Windows Defender هو العائق.</translation>
    </message>
    <message>
        <source>It cannot show anything about other firewalls, or about the network.</source>
        <translation>لا تُظهر شيئًا عن جدران الحماية الأخرى، أو عن الشبكة.</translation>
    </message>
    <message>
        <source>Windows Security › Firewall &amp; network protection.</source>
        <translation>أمن Windows › جدار الحماية وحماية الشبكة.</translation>
    </message>
    <message>
        <source>Turning the firewall off for the test</source>
        <translation>إيقاف جدار الحماية للاختبار</translation>
    </message>
    <message>
        <source>IPsec to a server behind a router is allowed</source>
        <translation>IPsec إلى خادم خلف جهاز توجيه مسموح</translation>
    </message>
    <message>
        <source>The server is behind a router, and Windows does not allow that yet</source>
        <translation>الخادم خلف جهاز توجيه، ولا يسمح Windows بذلك بعد</translation>
    </message>
    <message>
        <source>Is the server behind a router, too?</source>
        <translation>هل الخادم خلف جهاز توجيه أيضًا؟</translation>
    </message>
    <message>
        <source>By default Windows refuses IPsec to a server whose address is translated. (NAT traversal)</source>
        <translation>يرفض Windows افتراضيًا IPsec إلى خادم عنوانه مترجَم. (اجتياز NAT)</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the server is behind a router or in a cloud.</source>
        <translation>الخطآن 789 و809، عندما يكون الخادم خلف جهاز توجيه أو في سحابة.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or blocked ports.</source>
        <translation>لا تعالج مفتاحًا خاطئًا، أو كلمة مرور خاطئة، أو منافذ محظورة.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</source>
        <translation>محرر السجل › HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent › AssumeUDPEncapsulationContextOnSendRule.</translation>
    </message>
    <message>
        <source>Allowing servers behind a router</source>
        <translation>السماح بالخوادم خلف جهاز توجيه</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is where Windows reads it</source>
        <translation>إعداد الخوادم خلف جهاز توجيه موجود حيث يقرؤه Windows</translation>
    </message>
    <message>
        <source>The setting for servers behind a router is not where Windows reads it</source>
        <translation>إعداد الخوادم خلف جهاز توجيه ليس حيث يقرؤه Windows</translation>
    </message>
    <message>
        <source>Somebody meant to allow it, but Windows does not see that. (AssumeUDPEncapsulationContextOnSendRule)</source>
        <translation>قصد شخص ما السماح بذلك، لكن Windows لا يراه. (AssumeUDPEncapsulationContextOnSendRule)</translation>
    </message>
    <message>
        <source>Putting the setting where Windows reads it</source>
        <translation>وضع الإعداد حيث يقرؤه Windows</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec</source>
        <translation>يحمي Windows L2TP باستخدام IPsec</translation>
    </message>
    <message>
        <source>IPsec is switched off for L2TP on this PC</source>
        <translation>IPsec معطَّل لـ L2TP على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Does another connection of this PC need L2TP without IPsec?</source>
        <translation>هل يحتاج اتصال آخر على هذا الكمبيوتر إلى L2TP بدون IPsec؟</translation>
    </message>
    <message>
        <source>With IPsec switched off, the server sees an unprotected connection and does not answer. (ProhibitIpSec)</source>
        <translation>مع تعطيل IPsec يرى الخادم اتصالًا غير محمي ولا يرد. (ProhibitIpSec)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this setting is on.</source>
        <translation>الأخطاء 789 و791 و809، عندما يكون هذا الإعداد قيد التشغيل.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key. An internet provider that wants L2TP without IPsec stops working.</source>
        <translation>لا تعالج مفتاحًا خاطئًا. يتوقف عن العمل أي موفر إنترنت يريد L2TP بدون IPsec.</translation>
    </message>
    <message>
        <source>Registry Editor › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</source>
        <translation>محرر السجل › HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters › ProhibitIpSec.</translation>
    </message>
    <message>
        <source>Allowing Windows to protect L2TP</source>
        <translation>السماح لـ Windows بحماية L2TP</translation>
    </message>
    <message>
        <source>The filter service runs</source>
        <translation>خدمة التصفية تعمل</translation>
    </message>
    <message>
        <source>The Windows service under the firewall and the VPN does not run</source>
        <translation>خدمة Windows التي يقوم عليها جدار الحماية وVPN لا تعمل</translation>
    </message>
    <message>
        <source>Should the filter service run?</source>
        <translation>هل يجب أن تعمل خدمة التصفية؟</translation>
    </message>
    <message>
        <source>The key service, the IPsec policy and the firewall stand on it. (service BFE, Base Filtering Engine)</source>
        <translation>تقوم عليها خدمة المفاتيح ونهج IPsec وجدار الحماية. (الخدمة BFE, Base Filtering Engine)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 827, when this service is switched off or stopped.</source>
        <translation>الأخطاء 789 و791 و827، عندما تكون هذه الخدمة معطَّلة أو متوقفة.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, a wrong password, or a network that blocks the VPN.</source>
        <translation>لا تعالج مفتاحًا خاطئًا، أو كلمة مرور خاطئة، أو شبكة تحظر VPN.</translation>
    </message>
    <message>
        <source>services.msc › Base Filtering Engine.</source>
        <translation>services.msc › محرك التصفية الأساسي (Base Filtering Engine).</translation>
    </message>
    <message>
        <source>Starting the filter service</source>
        <translation>بدء خدمة التصفية</translation>
    </message>
    <message>
        <source>The service that dialling stands on can start</source>
        <translation>يمكن بدء الخدمة التي يقوم عليها طلب الاتصال</translation>
    </message>
    <message>
        <source>A Windows service that dialling stands on is switched off</source>
        <translation>خدمة Windows التي يقوم عليها طلب الاتصال معطَّلة</translation>
    </message>
    <message>
        <source>Should the service that dialling stands on be able to start?</source>
        <translation>هل يجب أن يكون بدء الخدمة التي يقوم عليها طلب الاتصال ممكنًا؟</translation>
    </message>
    <message>
        <source>No VPN of any type can be dialled without it. (service SstpSvc, which RasMan needs)</source>
        <translation>لا يمكن طلب أي VPN من أي نوع بدونها. (الخدمة SstpSvc التي يحتاج إليها RasMan)</translation>
    </message>
    <message>
        <source>Errors 711 and 1068, where no VPN can be dialled at all.</source>
        <translation>الخطآن 711 و1068، حيث لا يمكن طلب أي VPN إطلاقًا.</translation>
    </message>
    <message>
        <source>It cannot cure an error that comes from the server.</source>
        <translation>لا تعالج خطأ يأتي من الخادم.</translation>
    </message>
    <message>
        <source>services.msc › Secure Socket Tunneling Protocol Service.</source>
        <translation>services.msc › خدمة بروتوكول نفق مأخذ التوصيل الآمن (Secure Socket Tunneling Protocol Service).</translation>
    </message>
    <message>
        <source>Allowing the service that dialling stands on</source>
        <translation>السماح بالخدمة التي يقوم عليها طلب الاتصال</translation>
    </message>
    <message>
        <source>The dialling service can start</source>
        <translation>يمكن بدء خدمة طلب الاتصال</translation>
    </message>
    <message>
        <source>The Windows service that dials every VPN is switched off</source>
        <translation>خدمة Windows التي تطلب كل اتصالات VPN معطَّلة</translation>
    </message>
    <message>
        <source>Should the dialling service be able to start?</source>
        <translation>هل يجب أن يكون بدء خدمة طلب الاتصال ممكنًا؟</translation>
    </message>
    <message>
        <source>Windows dials every VPN through it. (service RasMan, Remote Access Connection Manager)</source>
        <translation>يطلب Windows كل اتصالات VPN عبرها. (الخدمة RasMan, Remote Access Connection Manager)</translation>
    </message>
    <message>
        <source>Errors 711, 1058 and 1068, where no VPN can be dialled at all.</source>
        <translation>الأخطاء 711 و1058 و1068، حيث لا يمكن طلب أي VPN إطلاقًا.</translation>
    </message>
    <message>
        <source>services.msc › Remote Access Connection Manager.</source>
        <translation>services.msc › إدارة اتصال الوصول عن بُعد (Remote Access Connection Manager).</translation>
    </message>
    <message>
        <source>Starting the dialling service</source>
        <translation>بدء خدمة طلب الاتصال</translation>
    </message>
    <message>
        <source>The key service can start</source>
        <translation>يمكن بدء خدمة المفاتيح</translation>
    </message>
    <message>
        <source>The Windows service that agrees on keys is not ready</source>
        <translation>خدمة Windows التي تتفق على المفاتيح غير جاهزة</translation>
    </message>
    <message>
        <source>Should Windows agree on keys itself?</source>
        <translation>هل يجب أن يتفق Windows على المفاتيح بنفسه؟</translation>
    </message>
    <message>
        <source>Without it no keys can be agreed with the server. (service IKEEXT)</source>
        <translation>بدونها لا يمكن الاتفاق على مفاتيح مع الخادم. (الخدمة IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789, 791, 809 and 827, when this service is switched off or deleted.</source>
        <translation>الأخطاء 789 و791 و809 و827، عندما تكون هذه الخدمة معطَّلة أو محذوفة.</translation>
    </message>
    <message>
        <source>It cannot cure a wrong key, or a network that blocks the VPN.</source>
        <translation>لا تعالج مفتاحًا خاطئًا، أو شبكة تحظر VPN.</translation>
    </message>
    <message>
        <source>services.msc › IKE and AuthIP IPsec Keying Modules.</source>
        <translation>services.msc › وحدات مفاتيح IKE وAuthIP IPsec (IKE and AuthIP IPsec Keying Modules).</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>بدء خدمة المفاتيح</translation>
    </message>
    <message>
        <source>The IPsec policy service can start</source>
        <translation>يمكن بدء خدمة نهج IPsec</translation>
    </message>
    <message>
        <source>The Windows service that sends L2TP through IPsec is not ready</source>
        <translation>خدمة Windows التي ترسل L2TP عبر IPsec غير جاهزة</translation>
    </message>
    <message>
        <source>Should the IPsec policy service start by itself?</source>
        <translation>هل يجب أن تبدأ خدمة نهج IPsec تلقائيًا؟</translation>
    </message>
    <message>
        <source>It holds the rule that this VPN is protected by IPsec. (service PolicyAgent)</source>
        <translation>تحفظ قاعدة حماية VPN هذه باستخدام IPsec. (الخدمة PolicyAgent)</translation>
    </message>
    <message>
        <source>Errors 789, 791 and 809, when this service is switched off or deleted.</source>
        <translation>الأخطاء 789 و791 و809، عندما تكون هذه الخدمة معطَّلة أو محذوفة.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent.</source>
        <translation>services.msc › وكيل نهج IPsec (IPsec Policy Agent).</translation>
    </message>
    <message>
        <source>Starting the IPsec policy service</source>
        <translation>بدء خدمة نهج IPsec</translation>
    </message>
    <message>
        <source>The IPsec services were restarted</source>
        <translation>أُعيد تشغيل خدمتي IPsec</translation>
    </message>
    <message>
        <source>The IPsec services could not be restarted</source>
        <translation>تعذرت إعادة تشغيل خدمتي IPsec</translation>
    </message>
    <message>
        <source>Restart the two IPsec services?</source>
        <translation>هل تريد إعادة تشغيل خدمتي IPsec؟</translation>
    </message>
    <message>
        <source>A service that hangs cannot be seen from outside; a restart gives it a fresh start. (PolicyAgent, IKEEXT)</source>
        <translation>لا يمكن رؤية خدمة عالقة من الخارج؛ إعادة التشغيل تمنحها بداية جديدة. (PolicyAgent, IKEEXT)</translation>
    </message>
    <message>
        <source>Errors 789 and 791, when a service hangs.</source>
        <translation>الخطآن 789 و791، عندما تكون خدمة عالقة.</translation>
    </message>
    <message>
        <source>It cannot cure a setting that is wrong: after the restart it is still wrong.</source>
        <translation>لا تعالج إعدادًا خاطئًا: بعد إعادة التشغيل يبقى خاطئًا.</translation>
    </message>
    <message>
        <source>services.msc › IPsec Policy Agent and IKE and AuthIP IPsec Keying Modules › Restart.</source>
        <translation>services.msc › وكيل نهج IPsec ووحدات مفاتيح IKE وAuthIP IPsec › إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Restarting the IPsec services</source>
        <translation>إعادة تشغيل خدمتي IPsec</translation>
    </message>
    <message>
        <source>No other program holds the ports of the VPN</source>
        <translation>لا يشغل أي برنامج آخر منافذ VPN</translation>
    </message>
    <message>
        <source>Another program holds the ports of the VPN</source>
        <translation>يشغل برنامج آخر منافذ VPN</translation>
    </message>
    <message>
        <source>Is another VPN program meant to be running?</source>
        <translation>هل يُقصد أن يعمل برنامج VPN آخر؟</translation>
    </message>
    <message>
        <source>Two programs cannot use the same ports, so Windows may hear no answer. (UDP 500, 4500, 1701)</source>
        <translation>لا يمكن لبرنامجين استخدام المنافذ نفسها، فقد لا يسمع Windows أي رد. (UDP 500, 4500, 1701)</translation>
    </message>
    <message>
        <source>Errors 789, 792 and 809, when another VPN program takes the answers.</source>
        <translation>الأخطاء 789 و792 و809، عندما يأخذ برنامج VPN آخر الردود.</translation>
    </message>
    <message>
        <source>This program changes nothing here: close the other program, then connect again.</source>
        <translation>لا يغيّر هذا البرنامج شيئًا هنا: أغلق البرنامج الآخر، ثم اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Task Manager › Details, or Settings › Apps › Installed apps.</source>
        <translation>إدارة المهام › التفاصيل، أو الإعدادات › التطبيقات › التطبيقات المثبتة.</translation>
    </message>
    <message>
        <source>Looking for programs that hold the ports</source>
        <translation>البحث عن برامج تشغل المنافذ</translation>
    </message>
    <message>
        <source>A step that this version does not know</source>
        <translation>خطوة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>A step that this version does not know found something</source>
        <translation>وجدت خطوة لا يعرفها هذا الإصدار شيئًا</translation>
    </message>
    <message>
        <source>Is this PC also used with a newer version of this program?</source>
        <translation>هل يُستخدم هذا الكمبيوتر أيضًا مع إصدار أحدث من هذا البرنامج؟</translation>
    </message>
    <message>
        <source>Another version of this program made this entry.</source>
        <translation>أنشأ إصدار آخر من هذا البرنامج هذا الإدخال.</translation>
    </message>
    <message>
        <source>This version cannot tell.</source>
        <translation>لا يستطيع هذا الإصدار تحديد ذلك.</translation>
    </message>
    <message>
        <source>Install the latest version of this program.</source>
        <translation>ثبّت أحدث إصدار من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Working on a step of another version</source>
        <translation>العمل على خطوة من إصدار آخر</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>NAT traversal</source>
        <translation>اجتياز NAT</translation>
    </message>
    <message>
        <source>Security tab</source>
        <translation>تبويب الأمان</translation>
    </message>
    <message>
        <source>PPP settings</source>
        <translation>إعدادات PPP</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Windows Update</source>
        <translation>Windows Update</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>This Windows build opens VPNs</source>
        <translation>إصدار Windows هذا يفتح اتصالات VPN</translation>
    </message>
    <message>
        <source>An update of Windows itself broke this kind of VPN</source>
        <translation>عطّل تحديث لـ Windows نفسه هذا النوع من VPN</translation>
    </message>
    <message>
        <source>Has Windows been updated since this began?</source>
        <translation>هل حُدّث Windows منذ بدأ هذا؟</translation>
    </message>
    <message>
        <source>Some Windows updates broke VPN connections, and a later one mended them.</source>
        <translation>عطّلت بعض تحديثات Windows اتصالات VPN، وعالجها تحديث لاحق.</translation>
    </message>
    <message>
        <source>Errors 789 and 809, when the update is the cause.</source>
        <translation>الخطآن 789 و809، عندما يكون التحديث هو السبب.</translation>
    </message>
    <message>
        <source>This program installs no updates; Windows Update does.</source>
        <translation>لا يثبّت هذا البرنامج تحديثات؛ يفعل ذلك Windows Update.</translation>
    </message>
    <message>
        <source>Settings › Windows Update.</source>
        <translation>الإعدادات › Windows Update.</translation>
    </message>
    <message>
        <source>Reading the Windows build</source>
        <translation>قراءة إصدار Windows</translation>
    </message>
    <message>
        <source>Windows does not wait for a restart</source>
        <translation>لا ينتظر Windows إعادة التشغيل</translation>
    </message>
    <message>
        <source>Windows waits for a restart</source>
        <translation>ينتظر Windows إعادة التشغيل</translation>
    </message>
    <message>
        <source>Restart this PC before changing more?</source>
        <translation>هل تريد إعادة تشغيل هذا الكمبيوتر قبل تغيير المزيد؟</translation>
    </message>
    <message>
        <source>Updates and drivers that wait for a restart can leave the VPN half changed.</source>
        <translation>قد تترك التحديثات وبرامج التشغيل التي تنتظر إعادة التشغيل VPN في حالة تغيير غير مكتمل.</translation>
    </message>
    <message>
        <source>Failures that began with an update or an installation.</source>
        <translation>حالات الفشل التي بدأت مع تحديث أو تثبيت.</translation>
    </message>
    <message>
        <source>Shutting down and turning on is not enough: choose Restart.</source>
        <translation>لا يكفي إيقاف التشغيل ثم التشغيل: اختر &quot;إعادة التشغيل&quot;.</translation>
    </message>
    <message>
        <source>Start › Power › Restart.</source>
        <translation>ابدأ › الطاقة › إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Looking whether Windows waits for a restart</source>
        <translation>التحقق مما إذا كان Windows ينتظر إعادة التشغيل</translation>
    </message>
    <message>
        <source>The device for L2TP connections is there</source>
        <translation>جهاز اتصالات L2TP موجود</translation>
    </message>
    <message>
        <source>The device for L2TP connections is missing</source>
        <translation>جهاز اتصالات L2TP مفقود</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections removed on purpose?</source>
        <translation>هل أُزيل جهاز اتصالات L2TP عمدًا؟</translation>
    </message>
    <message>
        <source>Device Manager › Network adapters › Action › Scan for hardware changes.</source>
        <translation>إدارة الأجهزة › محولات الشبكة › إجراء › تفحص لاكتشاف تغييرات الأجهزة.</translation>
    </message>
    <message>
        <source>Bringing the device back</source>
        <translation>إعادة الجهاز</translation>
    </message>
    <message>
        <source>The device for L2TP connections is enabled</source>
        <translation>جهاز اتصالات L2TP ممكَّن</translation>
    </message>
    <message>
        <source>The device for L2TP connections does not work</source>
        <translation>جهاز اتصالات L2TP لا يعمل</translation>
    </message>
    <message>
        <source>Was the device for L2TP connections switched off on purpose?</source>
        <translation>هل عُطّل جهاز اتصالات L2TP عمدًا؟</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 720, when the device or its driver is switched off.</source>
        <translation>الأخطاء 633 و651 و720، عندما يكون الجهاز أو برنامج تشغيله معطَّلًا.</translation>
    </message>
    <message>
        <source>Enabling the device</source>
        <translation>تمكين الجهاز</translation>
    </message>
    <message>
        <source>Windows looked for devices again</source>
        <translation>بحث Windows عن الأجهزة مجددًا</translation>
    </message>
    <message>
        <source>Windows could not look for devices again</source>
        <translation>لم يستطع Windows البحث عن الأجهزة مجددًا</translation>
    </message>
    <message>
        <source>Let Windows look for devices again?</source>
        <translation>هل تريد جعل Windows يبحث عن الأجهزة مجددًا؟</translation>
    </message>
    <message>
        <source>A device that was lost comes back when Windows looks for it.</source>
        <translation>يعود الجهاز المفقود عندما يبحث Windows عنه.</translation>
    </message>
    <message>
        <source>Errors 633, 651 and 797, when a device was lost.</source>
        <translation>الأخطاء 633 و651 و797، عندما فُقد جهاز.</translation>
    </message>
    <message>
        <source>It cannot repair a device that is there and has a problem.</source>
        <translation>لا تُصلح جهازًا موجودًا به مشكلة.</translation>
    </message>
    <message>
        <source>Device Manager › Action › Scan for hardware changes.</source>
        <translation>إدارة الأجهزة › إجراء › تفحص لاكتشاف تغييرات الأجهزة.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>البحث عن الأجهزة</translation>
    </message>
    <message>
        <source>Windows opens every L2TP connection through it. (WAN Miniport)</source>
        <translation>يفتح Windows كل اتصال L2TP عبره. (WAN Miniport)</translation>
    </message>
    <message>
        <source>Errors 633, 651, 720 and 797, when the device is gone.</source>
        <translation>الأخطاء 633 و651 و720 و797، عندما يكون الجهاز مفقودًا.</translation>
    </message>
    <message>
        <source>Device Manager › Hidden devices › Network adapters › WAN Miniport.</source>
        <translation>إدارة الأجهزة › الأجهزة المخفية › محولات الشبكة › WAN Miniport.</translation>
    </message>
</context>
<context>
    <name>support-code</name>
    <message>
        <source>The first word cannot be right.</source>
        <translation>لا يمكن أن تكون الكلمة الأولى صحيحة.</translation>
    </message>
    <message>
        <source>The second word cannot be right.</source>
        <translation>لا يمكن أن تكون الكلمة الثانية صحيحة.</translation>
    </message>
    <message>
        <source>The third word cannot be right.</source>
        <translation>لا يمكن أن تكون الكلمة الثالثة صحيحة.</translation>
    </message>
    <message>
        <source>The fourth word cannot be right.</source>
        <translation>لا يمكن أن تكون الكلمة الرابعة صحيحة.</translation>
    </message>
    <message>
        <source>The first three characters cannot be right.</source>
        <translation>لا يمكن أن تكون الأحرف الثلاثة الأولى صحيحة.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 cannot be right.</source>
        <translation>لا يمكن أن تكون الأحرف من 4 إلى 6 صحيحة.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 cannot be right.</source>
        <translation>لا يمكن أن تكون الأحرف من 7 إلى 9 صحيحة.</translation>
    </message>
    <message>
        <source>The last four characters cannot be right.</source>
        <translation>لا يمكن أن تكون الأحرف الأربعة الأخيرة صحيحة.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the first word.</source>
        <translation>حرف واحد خطأ، على الأرجح في الكلمة الأولى.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the second word.</source>
        <translation>حرف واحد خطأ، على الأرجح في الكلمة الثانية.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the third word.</source>
        <translation>حرف واحد خطأ، على الأرجح في الكلمة الثالثة.</translation>
    </message>
    <message>
        <source>One letter is wrong, most likely in the fourth word.</source>
        <translation>حرف واحد خطأ، على الأرجح في الكلمة الرابعة.</translation>
    </message>
    <message>
        <source>One of the first three characters is most likely wrong.</source>
        <translation>أحد الأحرف الثلاثة الأولى خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>One of the characters 4 to 6 is most likely wrong.</source>
        <translation>أحد الأحرف من 4 إلى 6 خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>One of the characters 7 to 9 is most likely wrong.</source>
        <translation>أحد الأحرف من 7 إلى 9 خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>One of the last four characters is most likely wrong.</source>
        <translation>أحد الأحرف الأربعة الأخيرة خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>The first word is not complete.</source>
        <translation>الكلمة الأولى غير كاملة.</translation>
    </message>
    <message>
        <source>The second word is missing or not complete.</source>
        <translation>الكلمة الثانية ناقصة أو غير كاملة.</translation>
    </message>
    <message>
        <source>The third word is missing or not complete.</source>
        <translation>الكلمة الثالثة ناقصة أو غير كاملة.</translation>
    </message>
    <message>
        <source>The fourth word is missing or not complete.</source>
        <translation>الكلمة الرابعة ناقصة أو غير كاملة.</translation>
    </message>
    <message>
        <source>The first three characters are not complete.</source>
        <translation>الأحرف الثلاثة الأولى غير كاملة.</translation>
    </message>
    <message>
        <source>Characters 4 to 6 are missing or not complete.</source>
        <translation>الأحرف من 4 إلى 6 ناقصة أو غير كاملة.</translation>
    </message>
    <message>
        <source>Characters 7 to 9 are missing or not complete.</source>
        <translation>الأحرف من 7 إلى 9 ناقصة أو غير كاملة.</translation>
    </message>
    <message>
        <source>The last four characters are missing or not complete.</source>
        <translation>الأحرف الأربعة الأخيرة ناقصة أو غير كاملة.</translation>
    </message>
    <message>
        <source>Ask for the first word again, letter by letter.</source>
        <translation>اطلب الكلمة الأولى مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Ask for the second word again, letter by letter.</source>
        <translation>اطلب الكلمة الثانية مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Ask for the third word again, letter by letter.</source>
        <translation>اطلب الكلمة الثالثة مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Ask for the fourth word again, letter by letter.</source>
        <translation>اطلب الكلمة الرابعة مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Ask for the first three characters again.</source>
        <translation>اطلب الأحرف الثلاثة الأولى مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for characters 4 to 6 again.</source>
        <translation>اطلب الأحرف من 4 إلى 6 مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for characters 7 to 9 again.</source>
        <translation>اطلب الأحرف من 7 إلى 9 مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the last four characters again.</source>
        <translation>اطلب الأحرف الأربعة الأخيرة مرة أخرى.</translation>
    </message>
    <message>
        <source>The first and the second word have changed places.</source>
        <translation>تبادلت الكلمة الأولى والثانية مكانيهما.</translation>
    </message>
    <message>
        <source>The second and the third word have changed places.</source>
        <translation>تبادلت الكلمة الثانية والثالثة مكانيهما.</translation>
    </message>
    <message>
        <source>The third and the fourth word have changed places.</source>
        <translation>تبادلت الكلمة الثالثة والرابعة مكانيهما.</translation>
    </message>
    <message>
        <source>Let the caller read the whole code again, slowly.</source>
        <translation>دع المتصل يقرأ الرمز كله مرة أخرى، ببطء.</translation>
    </message>
    <message>
        <source>Type the two words the other way round.</source>
        <translation>اكتب الكلمتين بالترتيب المعاكس.</translation>
    </message>
    <message>
        <source>No code was typed.</source>
        <translation>لم يُكتب أي رمز.</translation>
    </message>
    <message>
        <source>Ask for the four words at the bottom left of the caller&apos;s window.</source>
        <translation>اطلب الكلمات الأربع من الزاوية السفلية لنافذة المتصل.</translation>
    </message>
    <message>
        <source>This is not a code of this program.</source>
        <translation>هذا ليس رمزًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is longer than a code.</source>
        <translation>هذا أطول من الرمز.</translation>
    </message>
    <message>
        <source>A code has four words of five letters, or 13 characters.</source>
        <translation>يتكون الرمز من أربع كلمات من خمسة أحرف، أو من 13 حرفًا.</translation>
    </message>
    <message>
        <source>The code is right, and a newer version of this program made it.</source>
        <translation>الرمز صحيح، وقد أنشأه إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Get the newest version of this program, and type the code again.</source>
        <translation>احصل على أحدث إصدار من هذا البرنامج، واكتب الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>Something in this code is wrong; where, it does not show.</source>
        <translation>شيء ما في هذا الرمز خطأ؛ ولا يظهر أين.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Page 1: Which connection?</source>
        <translation>الصفحة 1: أي اتصال؟</translation>
    </message>
    <message>
        <source>Page 2: What is wrong</source>
        <translation>الصفحة 2: ما المشكلة</translation>
    </message>
    <message>
        <source>Page 3: Step by step</source>
        <translation>الصفحة 3: خطوة بخطوة</translation>
    </message>
    <message>
        <source>Page 4: Repairing</source>
        <translation>الصفحة 4: جارٍ الإصلاح</translation>
    </message>
    <message>
        <source>Page 5: Does it work now?</source>
        <translation>الصفحة 5: هل يعمل الآن؟</translation>
    </message>
    <message>
        <source>Page 6: Done</source>
        <translation>الصفحة 6: تم</translation>
    </message>
    <message>
        <source>Page 7: Undo</source>
        <translation>الصفحة 7: التراجع</translation>
    </message>
    <message>
        <source>Page 8: Have a code from a caller?</source>
        <translation>الصفحة 8: هل لديك رمز من متصل؟</translation>
    </message>
    <message>
        <source>Page 3, step 1 of 7: Services</source>
        <translation>الصفحة 3، الخطوة 1 من 7: الخدمات</translation>
    </message>
    <message>
        <source>Page 3, step 2 of 7: NAT traversal</source>
        <translation>الصفحة 3، الخطوة 2 من 7: اجتياز NAT</translation>
    </message>
    <message>
        <source>Page 3, step 3 of 7: Security tab</source>
        <translation>الصفحة 3، الخطوة 3 من 7: تبويب الأمان</translation>
    </message>
    <message>
        <source>Page 3, step 4 of 7: PPP settings</source>
        <translation>الصفحة 3، الخطوة 4 من 7: إعدادات PPP</translation>
    </message>
    <message>
        <source>Page 3, step 5 of 7: Firewall</source>
        <translation>الصفحة 3، الخطوة 5 من 7: جدار الحماية</translation>
    </message>
    <message>
        <source>Page 3, step 6 of 7: Profile</source>
        <translation>الصفحة 3، الخطوة 6 من 7: ملف التعريف</translation>
    </message>
    <message>
        <source>Page 3, step 7 of 7: Windows Update</source>
        <translation>الصفحة 3، الخطوة 7 من 7: Windows Update</translation>
    </message>
    <message>
        <source>Page 3, last step: Devices</source>
        <translation>الصفحة 3، الخطوة الأخيرة: الأجهزة</translation>
    </message>
    <message>
        <source>Does the caller have the key? The repair asks for it.</source>
        <translation>هل لدى المتصل المفتاح؟ يطلبه الإصلاح.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then let the caller tick that card; it needs a restart.</source>
        <translation>هل الخادم خلف جهاز توجيه؟ إذن دع المتصل يحدد تلك البطاقة؛ تتطلب إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Is the server behind a router? Then say: &quot;Type l2tp-repair fix --step nat-traversal-allowed.&quot;</source>
        <translation>هل الخادم خلف جهاز توجيه؟ إذن قل: &quot;اكتب l2tp-repair fix --step nat-traversal-allowed.&quot;</translation>
    </message>
    <message>
        <source>Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.</source>
        <translation>هل تحتاج VPN أخرى على ذلك الكمبيوتر إلى L2TP بدون IPsec؟ إن لم يكن، فدع المتصل يحدد تلك البطاقة.</translation>
    </message>
    <message>
        <source>Does another VPN there need L2TP without IPsec? If not: &quot;Type l2tp-repair fix --step ipsec-allowed.&quot;</source>
        <translation>هل تحتاج VPN أخرى هناك إلى L2TP بدون IPsec؟ إن لم يكن: &quot;اكتب l2tp-repair fix --step ipsec-allowed.&quot;</translation>
    </message>
    <message>
        <source>Windows waits for a restart on that PC; let the caller restart it.</source>
        <translation>ينتظر Windows إعادة التشغيل على ذلك الكمبيوتر؛ دع المتصل يعيد تشغيله.</translation>
    </message>
    <message>
        <source>Say: &quot;Type l2tp-repair fix --all.&quot;</source>
        <translation>قل: &quot;اكتب l2tp-repair fix --all.&quot;</translation>
    </message>
    <message>
        <source>Say: &quot;Press Repair, bottom right.&quot;</source>
        <translation>قل: &quot;اضغط على إصلاح، في الزاوية السفلية.&quot;</translation>
    </message>
    <message>
        <source>Say: &quot;Press the blue button, bottom right, on each page.&quot;</source>
        <translation>قل: &quot;اضغط على الزر الأزرق، في الزاوية السفلية، في كل صفحة.&quot;</translation>
    </message>
    <message>
        <source>Let the caller check again; the code then tells what is left.</source>
        <translation>دع المتصل يعيد الفحص؛ ثم يبيّن الرمز ما المتبقي.</translation>
    </message>
    <message>
        <source>Say: &quot;Choose the connection and press the blue button, bottom right.&quot;</source>
        <translation>قل: &quot;اختر الاتصال واضغط على الزر الأزرق، في الزاوية السفلية.&quot;</translation>
    </message>
    <message>
        <source>Let the caller wait until the bar is full, then press Next.</source>
        <translation>دع المتصل ينتظر حتى يمتلئ الشريط، ثم يضغط على &quot;التالي&quot;.</translation>
    </message>
    <message>
        <source>Cards with a question mark: ask whoever runs the server before they are ticked.</source>
        <translation>البطاقات ذات علامة الاستفهام: اسأل المسؤول عن الخادم قبل تحديدها.</translation>
    </message>
    <message>
        <source>That PC has no L2TP connection. Let the caller add one in Windows, with the server&apos;s name and the key.</source>
        <translation>لا يوجد اتصال L2TP على ذلك الكمبيوتر. دع المتصل يضيف واحدًا في Windows، باسم الخادم والمفتاح.</translation>
    </message>
    <message>
        <source>Ask for the error number in the message of Windows.</source>
        <translation>اسأل عن رقم الخطأ في رسالة Windows.</translation>
    </message>
    <message>
        <source>Some things could not be read. An administrator of that PC may see more.</source>
        <translation>تعذرت قراءة بعض الأشياء. قد يرى مسؤول ذلك الكمبيوتر المزيد.</translation>
    </message>
    <message>
        <source>Nothing was found. Let the caller test the connection.</source>
        <translation>لم يُعثر على شيء. دع المتصل يختبر الاتصال.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Older than Windows 10</source>
        <translation>أقدم من Windows 10</translation>
    </message>
    <message>
        <source>Windows 10, older than 1809</source>
        <translation>Windows 10، أقدم من 1809</translation>
    </message>
    <message>
        <source>Newer than Windows 11, 25H2</source>
        <translation>أحدث من Windows 11, 25H2</translation>
    </message>
    <message>
        <source>The last try connected.</source>
        <translation>نجح الاتصال في المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>No L2TP connection on that PC, or none chosen.</source>
        <translation>لا يوجد اتصال L2TP على ذلك الكمبيوتر، أو لم يُحدد اتصال.</translation>
    </message>
    <message>
        <source>No try to connect was seen.</source>
        <translation>لم تُرَ أي محاولة اتصال.</translation>
    </message>
    <message>
        <source>An error number that this program does not know.</source>
        <translation>رقم خطأ لا يعرفه هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>This PC has no VPN connection of the type L2TP.</source>
        <translation>لا يوجد على هذا الكمبيوتر اتصال VPN من النوع L2TP.</translation>
    </message>
    <message>
        <source>Add the connection in Windows, or name another one if it has another type.</source>
        <translation>أضف الاتصال في Windows، أو حدد اتصالًا آخر إذا كان من نوع آخر.</translation>
    </message>
    <message>
        <source>A setting of this PC keeps the VPN from connecting.</source>
        <translation>يمنع إعداد على هذا الكمبيوتر VPN من الاتصال.</translation>
    </message>
    <message>
        <source>Repair what is marked as broken, then test the connection.</source>
        <translation>أصلح ما هو مميز كمعطل، ثم اختبر الاتصال.</translation>
    </message>
    <message>
        <source>A setting of this PC will keep the VPN from connecting.</source>
        <translation>سيمنع إعداد على هذا الكمبيوتر VPN من الاتصال.</translation>
    </message>
    <message>
        <source>A setting of this PC may not suit the VPN server.</source>
        <translation>قد لا يناسب إعداد على هذا الكمبيوتر خادم VPN.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what it needs, or try the marked steps one at a time.</source>
        <translation>اسأل المسؤول عن الخادم عما يحتاج إليه، أو جرّب الخطوات المميزة واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>The name of the VPN server leads nowhere.</source>
        <translation>اسم خادم VPN لا يقود إلى أي مكان.</translation>
    </message>
    <message>
        <source>Compare the name with the one you were given, and see whether web pages open.</source>
        <translation>قارن الاسم بالذي أُعطي لك، وتحقق من فتح صفحات الويب.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example. If that works, the first one blocks it.</source>
        <translation>جرّب شبكة أخرى، مثل نقطة اتصال الهاتف. إذا نجح ذلك، فالشبكة الأولى تحظره.</translation>
    </message>
    <message>
        <source>This PC and the VPN server cannot agree on keys, and nothing on this PC explains it.</source>
        <translation>لا يستطيع هذا الكمبيوتر وخادم VPN الاتفاق على المفاتيح، ولا شيء على هذا الكمبيوتر يفسر ذلك.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again with care; then ask whoever runs the server to look at its log.</source>
        <translation>اكتب المفتاح المشترك مسبقًا مرة أخرى بعناية؛ ثم اطلب من المسؤول عن الخادم النظر في سجله.</translation>
    </message>
    <message>
        <source>The pre-shared key is not the one of the server.</source>
        <translation>المفتاح المشترك مسبقًا ليس مفتاح الخادم.</translation>
    </message>
    <message>
        <source>Ask for the key again and type it with care.</source>
        <translation>اطلب المفتاح مرة أخرى واكتبه بعناية.</translation>
    </message>
    <message>
        <source>The VPN server answers, and does not accept this PC.</source>
        <translation>يرد خادم VPN، ولا يقبل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Send the report to whoever runs the server.</source>
        <translation>أرسل التقرير إلى المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection after the keys were agreed.</source>
        <translation>أنهى خادم VPN الاتصال بعد الاتفاق على المفاتيح.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this attempt.</source>
        <translation>اسأل المسؤول عن الخادم عما يذكره سجله عن هذه المحاولة.</translation>
    </message>
    <message>
        <source>The VPN server refuses this sign-in.</source>
        <translation>يرفض خادم VPN تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Type user name and password again; then ask whoever runs the server about the account.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور مرة أخرى؛ ثم اسأل المسؤول عن الخادم عن الحساب.</translation>
    </message>
    <message>
        <source>The connection fails, and nothing here says where.</source>
        <translation>يفشل الاتصال، ولا شيء هنا يبيّن أين.</translation>
    </message>
    <message>
        <source>Test the connection, which shows how far it gets.</source>
        <translation>اختبر الاتصال، فهذا يُظهر إلى أين يصل.</translation>
    </message>
    <message>
        <source>Too much could not be read to say what is wrong.</source>
        <translation>تعذرت قراءة أشياء كثيرة، فلا يمكن تحديد المشكلة.</translation>
    </message>
    <message>
        <source>Run the check again as an administrator.</source>
        <translation>شغّل الفحص مرة أخرى كمسؤول.</translation>
    </message>
    <message>
        <source>Nothing on this PC is known to stop the VPN.</source>
        <translation>لا يُعرف شيء على هذا الكمبيوتر يوقف VPN.</translation>
    </message>
    <message>
        <source>Test the connection to be sure.</source>
        <translation>اختبر الاتصال للتأكد.</translation>
    </message>
    <message>
        <source>The check has finished.</source>
        <translation>انتهى الفحص.</translation>
    </message>
    <message>
        <source>Read what was found below.</source>
        <translation>اقرأ ما وُجد أدناه.</translation>
    </message>
    <message>
        <source>seen here</source>
        <translation>شوهد هنا</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>nowhere that can be seen from here</source>
        <translation>لا مكان يمكن رؤيته من هنا</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>on the way to the server</source>
        <translation>على الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>at the server</source>
        <translation>لدى الخادم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nobody could say which address the VPN server&apos;s name has.</source>
        <translation>لم يستطع أحد أن يحدد عنوان اسم خادم VPN.</translation>
    </message>
    <message>
        <source>See whether web pages open; if not, this PC is not online or its DNS does not answer.</source>
        <translation>تحقق من فتح صفحات الويب؛ إن لم تُفتح، فهذا الكمبيوتر غير متصل أو أن DNS لا يرد.</translation>
    </message>
    <message>
        <source>This PC is not connected to a network that leads to the VPN server.</source>
        <translation>هذا الكمبيوتر غير متصل بشبكة تؤدي إلى خادم VPN.</translation>
    </message>
    <message>
        <source>Connect this PC to the network, then check again.</source>
        <translation>صِل هذا الكمبيوتر بالشبكة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>A firewall on this PC may keep the VPN from the server.</source>
        <translation>قد يمنع جدار حماية على هذا الكمبيوتر VPN من الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>It stopped the question of this program. Look into its settings for UDP 500 and 4500.</source>
        <translation>لقد أوقف سؤال هذا البرنامج. ابحث في إعداداته عن UDP 500 و4500.</translation>
    </message>
    <message>
        <source>A firewall between this PC and the VPN server turns the VPN away.</source>
        <translation>يرفض جدار حماية بين هذا الكمبيوتر وخادم VPN اتصال VPN.</translation>
    </message>
    <message>
        <source>The VPN server answers on one of two ports only; the VPN needs both.</source>
        <translation>يرد خادم VPN على منفذ واحد فقط من اثنين؛ ويحتاج VPN إلى كليهما.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s hotspot for example; then ask whoever runs the server about UDP 500 and 4500.</source>
        <translation>جرّب شبكة أخرى، مثل نقطة اتصال هاتف؛ ثم اسأل مسؤول الخادم عن UDP 500 و4500.</translation>
    </message>
    <message>
        <source>The VPN server does not answer, and nothing here says why.</source>
        <translation>لا يرد خادم VPN، ولا شيء هنا يبين السبب.</translation>
    </message>
    <message>
        <source>Compare the address, try another network (a phone&apos;s hotspot for example), and ask whether the server is on.</source>
        <translation>قارن العنوان، وجرّب شبكة أخرى (مثل نقطة اتصال هاتف)، واسأل هل الخادم يعمل.</translation>
    </message>
    <message>
        <source>Something is at the server&apos;s address, but no VPN service answers there.</source>
        <translation>يوجد شيء على عنوان الخادم، لكن لا ترد هناك أي خدمة VPN.</translation>
    </message>
    <message>
        <source>Compare the address, then ask whoever runs the server whether its VPN service is on.</source>
        <translation>قارن العنوان، ثم اسأل مسؤول الخادم هل خدمة VPN تعمل.</translation>
    </message>
    <message>
        <source>The VPN server takes no more requests at the moment.</source>
        <translation>لا يقبل خادم VPN مزيدًا من الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>Wait half a minute, then check again.</source>
        <translation>انتظر نصف دقيقة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The VPN server answers, but does not seem to offer L2TP.</source>
        <translation>يرد خادم VPN، لكن لا يبدو أنه يقدم L2TP.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which kind of VPN it offers.</source>
        <translation>اسأل مسؤول الخادم عن نوع VPN الذي يقدمه.</translation>
    </message>
    <message>
        <source>The VPN server answers this program, but did not answer Windows.</source>
        <translation>يرد خادم VPN على هذا البرنامج، لكنه لم يرد على Windows.</translation>
    </message>
    <message>
        <source>Test the connection again; if it still fails, another program or the network stops what Windows sends.</source>
        <translation>اختبر الاتصال مجددًا؛ إن ظل يفشل، فبرنامج آخر أو الشبكة يوقف ما يرسله Windows.</translation>
    </message>
    <message>
        <source>This PC got no address for the connection.</source>
        <translation>لم يحصل هذا الكمبيوتر على عنوان للاتصال.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it has addresses left; if so, Windows&apos; own network parts are damaged (WAN Miniport (IP)).</source>
        <translation>اسأل من يدير الخادم هل بقيت لديه عناوين؛ فإن كان كذلك فمكونات الشبكة في Windows نفسه تالفة (WAN Miniport (IP)).</translation>
    </message>
</context>
</TS>
