// The text is laid out as Windows 10 and 11 do, in their order of keys.
#include "core/phonebook/fresh_entry.h"

#include "core/base/digest.h"
#include "core/phonebook/key_order.h"
#include "core/phonebook/secret_lines.h"

#include <array>
#include <charconv>

namespace repair {
namespace {

constexpr std::string_view head =
    "Encoding=1\r\nPBVersion=6\r\nType=2\r\nAutoLogon=0\r\nUseRasCredentials=1\r\n"
    "LowDateTime=-300171584\r\nHighDateTime=30979520\r\nDialParamsUID=12345678\r\n"
    "Guid=0123456789ABCDEF0123456789ABCDEF\r\nVpnStrategy=3\r\nExcludedProtocols=0\r\nLcpExtensions=1\r\n"
    "DataEncryption=256\r\nSwCompression=0\r\nNegotiateMultilinkAlways=0\r\nSkipDoubleDialDialog=0\r\n"
    "DialMode=0\r\nOverridePref=15\r\nRedialAttempts=3\r\nRedialSeconds=60\r\nIdleDisconnectSeconds=0\r\n"
    "RedialOnLinkFailure=1\r\nCallbackMode=0\r\nCustomDialDll=\r\nCustomDialFunc=\r\nCustomRasDialDll=\r\n"
    "ForceSecureCompartment=0\r\nDisableIKENameEkuCheck=0\r\nAuthenticateServer=0\r\nShareMsFilePrint=1\r\n"
    "BindMsNetClient=1\r\nSharedPhoneNumbers=0\r\nGlobalDeviceSettings=0\r\nPrerequisiteEntry=\r\n"
    "PrerequisitePbk=\r\nPreferredPort=VPN2-0\r\nPreferredDevice=WAN Miniport (L2TP)\r\nPreferredBps=0\r\n"
    "PreferredHwFlow=1\r\nPreferredProtocol=1\r\nPreferredCompression=1\r\nPreferredSpeaker=1\r\n"
    "PreferredMdmProtocol=0\r\nPreviewUserPw=1\r\nPreviewDomain=1\r\nPreviewPhoneNumber=0\r\n"
    "ShowDialingProgress=1\r\nShowMonitorIconInTaskBar=1\r\nCustomAuthKey=0\r\nAuthRestrictions=512\r\n";
constexpr std::string_view addresses =
    "IpPrioritizeRemote=1\r\nIpInterfaceMetric=0\r\nIpHeaderCompression=0\r\n"
    "IpAddress=0.0.0.0\r\nIpDnsAddress=0.0.0.0\r\nIpDns2Address=0.0.0.0\r\nIpWinsAddress=0.0.0.0\r\n"
    "IpWins2Address=0.0.0.0\r\nIpAssign=1\r\nIpNameAssign=1\r\nIpDnsFlags=0\r\nIpNBTFlags=1\r\n"
    "TcpWindowSize=0\r\nUseFlags=2\r\nIpSecFlags=1\r\nIpDnsSuffix=\r\nIpv6Assign=1\r\nIpv6Address=::\r\n"
    "Ipv6PrefixLength=0\r\nIpv6PrioritizeRemote=1\r\nIpv6InterfaceMetric=0\r\nIpv6NameAssign=1\r\n"
    "Ipv6DnsAddress=::\r\nIpv6Dns2Address=::\r\nIpv6Prefix=0000000000000000\r\n"
    "Ipv6InterfaceId=0000000000000000\r\nDisableClassBasedDefaultRoute=0\r\nDisableMobility=0\r\n"
    "NetworkOutageTime=0\r\nIDI=\r\nIDR=\r\nImsConfig=0\r\nIdiType=0\r\nIdrType=0\r\nProvisionType=0\r\n"
    "PreSharedKey=\r\nCacheCredentials=1\r\nNumCustomPolicy=0\r\nNumEku=0\r\nUseMachineRootCert=0\r\n"
    "Disable_IKEv2_Fragmentation=0\r\nPlumbIKEv2TSAsRoutes=0\r\nNumServers=0\r\nRouteVersion=1\r\n"
    "NumRoutes=0\r\nNumNrptRules=0\r\n";
constexpr std::string_view newerKeys =
    "AutoTiggerCapable=0\r\nNumAppIds=0\r\nNumClassicAppIds=0\r\n"
    "SecurityDescriptor=\r\nApnInfoProviderId=\r\nApnInfoUsername=\r\nApnInfoPassword=\r\n"
    "ApnInfoAccessPoint=\r\nApnInfoAuthentication=1\r\nApnInfoCompression=0\r\nDeviceComplianceEnabled=0\r\n"
    "DeviceComplianceSsoEnabled=0\r\nDeviceComplianceSsoEku=\r\nDeviceComplianceSsoIssuer=\r\n"
    "WebAuthEnabled=0\r\nWebAuthClientId=\r\nFlagsSet=0\r\nOptions=0\r\nDisableDefaultDnsSuffixes=0\r\n"
    "NumTrustedNetworks=0\r\nNumDnsSearchSuffixes=0\r\nPowershellCreatedProfile=0\r\nProxyFlags=0\r\n"
    "ProxySettingsModified=0\r\nProvisioningAuthority=\r\nAuthTypeOTP=0\r\nGREKeyDefined=0\r\n"
    "NumPerAppTrafficFilters=0\r\nAlwaysOnCapable=0\r\nDeviceTunnel=0\r\nPrivateNetwork=0\r\n";
constexpr std::string_view blocks =
    "\r\nNETCOMPONENTS=\r\nms_msclient=1\r\nms_server=1\r\n"
    "\r\nMEDIA=rastapi\r\nPort=VPN2-0\r\nDevice=WAN Miniport (L2TP)\r\n"
    "\r\nDEVICE=vpn\r\nPhoneNumber=\r\nAreaCode=\r\nCountryCode=0\r\nCountryID=0\r\nUseDialingRules=0\r\n"
    "Comment=\r\nFriendlyName=\r\nLastSelectedPhone=0\r\nPromoteAlternates=0\r\nTryNextAlternateOnFail="
    "1\r\n\r\n";

constexpr std::array takenOver {PbkKey {"AutoLogon"}, PbkKey {"UseRasCredentials"},
    PbkKey {"AuthRestrictions"}, PbkKey {"CacheCredentials"}, PbkKey {"IpPrioritizeRemote"},
    PbkKey {"IpInterfaceMetric"}, PbkKey {"IpAddress"}, PbkKey {"IpDnsAddress"}, PbkKey {"IpDns2Address"},
    PbkKey {"IpAssign"}, PbkKey {"IpNameAssign"}, PbkKey {"IpDnsFlags"}, PbkKey {"IpDnsSuffix"},
    PbkKey {"Ipv6PrioritizeRemote"}, PbkKey {"Ipv6InterfaceMetric"}, PbkKey {"DisableClassBasedDefaultRoute"},
    PbkKey {"RouteVersion"}, PbkKey {"IdleDisconnectSeconds"}, PbkKey {"PhoneNumber", PbkBlock::device}};

/// Keys that are followed by lines of their own, which are taken over as a whole.
struct Group {
    std::string_view leader;
    std::string_view follower; ///< empty: any key that Windows is not known to write elsewhere (routes)
};
constexpr std::array groups {Group {"CustomAuthKey", "CustomAuthData"}, Group {"NumRoutes", ""},
    Group {"NumDnsSearchSuffixes", "DnsSuffixSearchList"}};

/// MPPE has keys with the MS-CHAP family and EAP only.
bool hasEncryptionKeys(std::string_view authRestrictions)
{
    constexpr unsigned withKeys = 64 | 128 | 512 | 1024;
    unsigned bits = 0;
    std::from_chars(authRestrictions.data(), authRestrictions.data() + authRestrictions.size(), bits);
    return bits == 0 || (bits & withKeys) != 0;
}

std::string linesOf(const EntrySource& source, const Group& group)
{
    std::string lines;
    bool inside = false;
    PbkFields reader(source.book.entryText(source.entry));
    while (const auto field = reader.next()) {
        const bool leads = field->key == PbkKey {group.leader};
        const bool follows =
            group.follower.empty() ? !tryRank(field->key) : field->key.name == group.follower;
        inside = leads || (inside && follows && field->key.block == PbkBlock::entry);
        if (inside && !isSecretKey(field->key.name))
            lines += std::string(field->line.text) + "\r\n";
    }
    return lines;
}

void takeOverGroups(const EntrySource& source, std::string& text)
{
    for (const Group& group : groups) {
        const std::string lines = linesOf(source, group);
        const std::size_t at = text.find("\r\n" + std::string(group.leader) + "=");
        if (lines.empty() || at == std::string::npos)
            continue;
        const std::size_t begin = at + 2;
        text.replace(begin, text.find("\r\n", begin) + 2 - begin, lines);
    }
}

/// The two halves of a FILETIME, each as a signed decimal, as the phonebook has them.
std::pair<std::string, std::string> fileTime(std::int64_t seconds)
{
    constexpr std::int64_t secondsFrom1601 = 11644473600;
    constexpr std::int64_t ticksPerSecond = 10'000'000;
    const auto ticks = static_cast<std::uint64_t>((seconds + secondsFrom1601) * ticksPerSecond);
    return {std::to_string(static_cast<std::int32_t>(ticks & 0xffffffff)),
        std::to_string(static_cast<std::int32_t>(ticks >> 32))};
}

} // namespace

std::string freshEntry(std::string_view name)
{
    std::string text = "[" + std::string(name) + "]\r\n";
    return text.append(head).append(addresses).append(newerKeys).append(blocks);
}

EntryIdentity entryIdentity(std::string_view seed)
{
    const Sha256 digest = sha256(seed);
    const std::uint32_t number = std::uint32_t {digest[0]} << 24 | std::uint32_t {digest[1]} << 16
        | std::uint32_t {digest[2]} << 8 | digest[3];
    std::string guid = toHex(digest).substr(8, 32);
    for (char& digit : guid)
        digit = digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit;
    return {std::to_string(10'000'000 + number % 90'000'000), guid};
}

Result<std::string> entryMadeFrom(
    const EntrySource& source, std::string_view name, const EntryIdentity& identity, std::int64_t now)
{
    std::string text = freshEntry(name);
    takeOverGroups(source, text);
    auto made = PbkFile::parse(std::move(text));
    if (!made)
        return fail(made.error());
    const auto [low, high] = fileTime(now);
    Status done = made->setField(0, {"LowDateTime"}, low);
    const auto set = [&](PbkKey key, std::string_view value) {
        if (done)
            done = made->setField(0, key, value);
    };
    set({"HighDateTime"}, high);
    set({"DialParamsUID"}, identity.uid);
    set({"Guid"}, identity.guid);
    for (const PbkKey& key : takenOver)
        if (const auto value = source.book.tryField(source.entry, key))
            set(key, *value);
    const auto encryption = source.book.tryField(source.entry, {"DataEncryption"});
    if (encryption && !hasEncryptionKeys(made->tryField(0, {"AuthRestrictions"}).value_or("")))
        set({"DataEncryption"}, *encryption);
    if (!done)
        return fail(done.error());
    return made->bytes();
}

} // namespace repair
