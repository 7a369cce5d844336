; The setup that a person double-clicks, and its uninstaller. README.md in the folder above tells its promises.
;
; makensis -DVERSION=1.2.3 -DPROGRAMS=folder -DPAPERS=folder -DPANEL=picture -DSIGN=command -DOUTPUT=file
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 32
RequestExecutionLevel admin
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off
BrandingText " "

!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include FileFunc.nsh
!include nsDialogs.nsh
!include MUI2.nsh

!define PRODUCT "L2TP Repair"
!define PUBLISHER "The L2TP Repair authors"
!define WIZARD "l2tp-repair-wizard.exe"
!define COMMAND_LINE "l2tp-repair.exe"
!define HELPER "l2tp-repair-helper.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define BY_PACKAGE "Software\${PRODUCT}\Package"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
; No page asks for a folder: the elevated helper must lie where users cannot write.
InstallDir "$PROGRAMFILES64\${PRODUCT}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PRODUCT}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PRODUCT} Setup"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}"

!include setup_pages.nsh
!include exit_codes.nsh
!include in_use.nsh
!include install.nsh
!include uninstall.nsh

!if "${SIGN}" != ""
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
