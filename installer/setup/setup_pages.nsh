; The pages of setup and uninstaller, and their languages.

!define MUI_ICON "..\..\resources\icons\l2tp-repair.ico"
!define MUI_UNICON "..\..\resources\icons\l2tp-repair.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PANEL}"
!define MUI_CUSTOMFUNCTION_ABORT tellCancelled
!define MUI_CUSTOMFUNCTION_UNABORT un.tellCancelled

!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startWizard
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.showGoingPage un.leaveGoingPage
!insertmacro MUI_UNPAGE_INSTFILES

; The wizard's languages. NSIS takes that of the person who runs setup, else the first.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

!include sentences\en.nsh
!include sentences\de.nsh
!include sentences\fr.nsh
!include sentences\es.nsh
!include sentences\zh_CN.nsh
!include sentences\ja.nsh
!include sentences\ar.nsh
