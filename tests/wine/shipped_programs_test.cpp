// What the linker and the resource compiler made of our programs: protections, manifest, version, imports.
//
// Control Flow Guard is not asked for: MinGW's linker cannot make its tables. The preset windows-msvc can.
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <vector>

#include <windows.h>

namespace repair::wine {
namespace {

struct Program {
    const char* path;
    const char* access; ///< of its manifest
    friend void PrintTo(const Program& program, std::ostream* out) { *out << program.path; }
};

/// A program's file, read as the loader reads it.
class Image {
public:
    explicit Image(const char* path)
    {
        std::ifstream in(std::filesystem::path(path), std::ios::binary);
        m_bytes.assign(std::istreambuf_iterator<char>(in), {});
    }
    [[nodiscard]] IMAGE_NT_HEADERS64 headers() const
    {
        return at<IMAGE_NT_HEADERS64>(static_cast<std::size_t>(at<IMAGE_DOS_HEADER>(0).e_lfanew));
    }
    [[nodiscard]] IMAGE_DATA_DIRECTORY directory(std::size_t number) const
    {
        return headers().OptionalHeader.DataDirectory[number];
    }
    template <class T>
    [[nodiscard]] T at(std::size_t offset) const
    {
        T value {};
        if (offset + sizeof value <= m_bytes.size())
            std::memcpy(&value, m_bytes.data() + offset, sizeof value);
        return value;
    }
    /// Where in the file an address of the loaded program is.
    [[nodiscard]] std::size_t offsetOf(std::size_t address) const
    {
        const IMAGE_NT_HEADERS64 all = headers();
        std::size_t section = static_cast<std::size_t>(at<IMAGE_DOS_HEADER>(0).e_lfanew)
            + offsetof(IMAGE_NT_HEADERS64, OptionalHeader) + all.FileHeader.SizeOfOptionalHeader;
        for (WORD i = 0; i < all.FileHeader.NumberOfSections; ++i, section += sizeof(IMAGE_SECTION_HEADER)) {
            const auto header = at<IMAGE_SECTION_HEADER>(section);
            if (address >= header.VirtualAddress
                && address < header.VirtualAddress + std::size_t {header.Misc.VirtualSize})
                return address - header.VirtualAddress + header.PointerToRawData;
        }
        return m_bytes.size();
    }
    [[nodiscard]] std::string text(std::size_t offset) const
    {
        return offset < m_bytes.size() ? std::string(m_bytes.data() + offset) : std::string();
    }

private:
    std::string m_bytes;
};

/// "library!function" or "library!#ordinal", libraries in lower case.
std::vector<std::string> importsOf(const Image& image)
{
    std::vector<std::string> imports;
    std::size_t at = image.offsetOf(image.directory(IMAGE_DIRECTORY_ENTRY_IMPORT).VirtualAddress);
    for (;; at += sizeof(IMAGE_IMPORT_DESCRIPTOR)) {
        const auto library = image.at<IMAGE_IMPORT_DESCRIPTOR>(at);
        if (library.Name == 0)
            return imports;
        std::string name = image.text(image.offsetOf(library.Name));
        for (char& letter : name)
            letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        for (std::size_t thunk = image.offsetOf(library.OriginalFirstThunk);; thunk += sizeof(ULONGLONG)) {
            const auto entry = image.at<ULONGLONG>(thunk);
            if (entry == 0)
                break;
            imports.push_back(name + "!"
                + (IMAGE_SNAP_BY_ORDINAL64(entry) ? "#" + std::to_string(IMAGE_ORDINAL64(entry))
                                                  : image.text(image.offsetOf(entry) + sizeof(WORD))));
        }
    }
}

std::string resourceOf(const char* path, const wchar_t* type, int id)
{
    const HMODULE module =
        LoadLibraryExW(std::filesystem::path(path).c_str(), nullptr, LOAD_LIBRARY_AS_DATAFILE);
    const HRSRC found = FindResourceW(module, MAKEINTRESOURCEW(id), type);
    const HGLOBAL loaded = found ? LoadResource(module, found) : nullptr;
    const auto* bytes = static_cast<const char*>(loaded ? LockResource(loaded) : nullptr);
    const std::string copy = bytes ? std::string(bytes, SizeofResource(module, found)) : std::string();
    FreeLibrary(module);
    return copy;
}

class ShippedPrograms : public testing::TestWithParam<Program> { };

TEST_P(ShippedPrograms, LieAtRandomAddressesAndRunNoData)
{
    const Image image(GetParam().path);
    const IMAGE_NT_HEADERS64 headers = image.headers();

    EXPECT_EQ(headers.FileHeader.Machine, IMAGE_FILE_MACHINE_AMD64);
    constexpr WORD wanted = IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA | IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE
        | IMAGE_DLLCHARACTERISTICS_NX_COMPAT;
    EXPECT_EQ(headers.OptionalHeader.DllCharacteristics & wanted, wanted);
    // Older MinGW linkers set the bit and left out what it needs.
    EXPECT_FALSE(headers.FileHeader.Characteristics & IMAGE_FILE_RELOCS_STRIPPED);
    EXPECT_GT(image.directory(IMAGE_DIRECTORY_ENTRY_BASERELOC).Size, 0u);
    EXPECT_GT(headers.OptionalHeader.ImageBase, 0xFFFF'FFFFu) << "high entropy needs a base above 4 GiB";
}

TEST_P(ShippedPrograms, TellWindowsWhatTheyNeedAndStand)
{
    const std::string manifest = resourceOf(GetParam().path, RT_MANIFEST, 1);

    for (const std::string& told : {std::string("level=\"") + GetParam().access + "\" uiAccess=\"false\"",
             std::string("{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"),
             std::string(">PerMonitorV2</dpiAwareness>"), std::string(">true</longPathAware>"),
             std::string(">UTF-8</activeCodePage>")})
        EXPECT_NE(manifest.find(told), std::string::npos) << told;
}

TEST_P(ShippedPrograms, SayTheirVersion)
{
    const std::string bytes = resourceOf(GetParam().path, RT_VERSION, 1);
    const std::u16string text(reinterpret_cast<const char16_t*>(bytes.data()), bytes.size() / 2);
    const std::string version = REPAIR_VERSION;
    const std::string name = std::filesystem::path(GetParam().path).filename().string();

    for (const std::string& told : {version, name, std::string("L2TP Repair")})
        EXPECT_NE(text.find(std::u16string(told.begin(), told.end())), std::u16string::npos) << told;
}

TEST_P(ShippedPrograms, ListenOnNoSocket)
{
    const std::vector<std::string> imports = importsOf(Image(GetParam().path));

    ASSERT_GT(imports.size(), 50u);
    // listen and accept are 13 and 1 of ws2_32.dll, where a linker takes them by number.
    for (const std::string& import : imports)
        for (const char* call : {"!listen", "!accept", "!WSAAccept", "!AcceptEx"})
            EXPECT_FALSE(import.ends_with(call)) << import;
    for (const char* byNumber : {"ws2_32.dll!#13", "ws2_32.dll!#1"})
        EXPECT_EQ(std::ranges::find(imports, byNumber), imports.end()) << byNumber;
}

std::vector<Program> programs()
{
    std::vector<Program> all {
        {REPAIR_COMMAND_LINE, "asInvoker"}, {REPAIR_HELPER, "requireAdministrator"}};
#ifdef REPAIR_WIZARD
    all.push_back({REPAIR_WIZARD, "asInvoker"});
#endif
    return all;
}

INSTANTIATE_TEST_SUITE_P(Our, ShippedPrograms, testing::ValuesIn(programs()));

} // namespace
} // namespace repair::wine
