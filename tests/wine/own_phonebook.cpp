// Where RAS keeps it: Microsoft\Network\Connections\Pbk below the roaming application data.
#include "tests/wine/own_phonebook.h"

#include "core/windows/known_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace repair::wine {

OwnPhonebook::OwnPhonebook(const std::string& entry)
    : m_file(knownFolder(KnownFolder::roamingAppData) / L"Microsoft" / L"Network" / L"Connections" / L"Pbk"
        / L"rasphone.pbk")
{
    m_isOurs = !std::filesystem::exists(m_file);
    if (!m_isOurs) {
        ADD_FAILURE() << "the user has a phonebook already";
        return;
    }
    std::filesystem::create_directories(m_file.parent_path());
    std::ofstream(m_file, std::ios::binary) << l2tpEntry(entry, "41414141");
}

OwnPhonebook::~OwnPhonebook()
{
    std::error_code ignored;
    if (m_isOurs)
        std::filesystem::remove(m_file, ignored);
}

std::string l2tpEntry(const std::string& name, const std::string& uid)
{
    return "[" + name
        + "]\r\nEncoding=1\r\nPBVersion=6\r\nType=2\r\nAutoLogon=0\r\nUseRasCredentials=1\r\n"
          "DialParamsUID="
        + uid
        + "\r\nGuid=0123456789ABCDEF0123456789ABCDEF\r\nVpnStrategy=3\r\n"
          "ExcludedProtocols=0\r\nLcpExtensions=1\r\nDataEncryption=256\r\nSwCompression=0\r\n"
          "CustomAuthKey=0\r\nAuthRestrictions=512\r\nIpPrioritizeRemote=1\r\nIpSecFlags=1\r\n\r\n"
          "NETCOMPONENTS=\r\nms_msclient=1\r\nms_server=1\r\n\r\n"
          "MEDIA=rastapi\r\nPort=VPN2-0\r\nDevice=WAN Miniport (L2TP)\r\n\r\n"
          "DEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\nAreaCode=\r\nCountryCode=0\r\n\r\n";
}

} // namespace repair::wine
