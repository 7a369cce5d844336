// Writes a .reg file exactly as regedit does, so that an export and our files can be compared with any tool.
#include "core/base/utf.h"
#include "core/registry/key_path.h"
#include "core/registry/reg_file.h"
#include "core/registry/reg_text.h"

#include <optional>
#include <utility>

namespace repair {
namespace {

constexpr std::u16string_view lineEnd = u"\r\n";
constexpr std::u16string_view unwritable(u"\r\n\0", 3);

std::u16string hex(std::uint32_t number, int digits)
{
    std::u16string text;
    for (; digits > 0 || number != 0; --digits, number >>= 4)
        text.insert(text.begin(), u"0123456789abcdef"[number & 0xf]);
    return text;
}

std::u16string quoted(std::u16string_view text)
{
    std::u16string result = u"\"";
    for (const char16_t c : text) {
        if (c == u'\\' || c == u'"')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

/// The text that can stand in quotation marks; absent for a type or bytes that need the hexadecimal form.
std::optional<std::u16string> tryQuotable(const RegistryData& data)
{
    auto text = tryUtf16FromLeBytes(data.bytes);
    if (data.type != regType::sz || !text || !text->ends_with(u'\0'))
        return std::nullopt;
    text->pop_back();
    if (text->find_first_of(unwritable) != std::u16string::npos)
        return std::nullopt;
    return text;
}

/// Adds "hex:..." to the line. regedit breaks a line as soon as it has 77 columns and more bytes follow, so
/// that no line is longer than 80; however long the name, one byte stands behind it.
void appendHex(std::u16string& line, const RegistryData& data)
{
    constexpr std::size_t fullLine = 77;
    line += data.type == regType::binary ? u"hex:" : u"hex(" + hex(data.type, 1) + u"):";
    std::size_t column = line.size();
    for (std::size_t i = 0; i < data.bytes.size(); ++i) {
        line += hex(static_cast<unsigned char>(data.bytes[i]), 2);
        if (i + 1 == data.bytes.size())
            return;
        line += u',';
        column += 3;
        if (column >= fullLine) {
            line.append(u"\\").append(lineEnd).append(u"  ");
            column = 2;
        }
    }
}

/// No data: the value is deleted.
std::u16string valueLine(std::u16string_view name, const RegistryData* data)
{
    std::u16string line = (name.empty() ? u"@" : quoted(name)) + u"=";
    if (!data)
        return line + u"-";
    if (const auto number = tryDword(*data))
        return line + u"dword:" + hex(*number, 8);
    if (const auto text = tryQuotable(*data))
        return line + quoted(*text);
    appendHex(line, *data);
    return line;
}

Error refusal(std::string_view subject)
{
    return {ErrorKind::invalidInput, 0, "write .reg file", std::string(subject)};
}

/// The key that an operation is about; absent for a comment.
std::optional<std::string_view> tryKeyOf(const RegOperation& operation)
{
    if (const auto* create = std::get_if<CreateKey>(&operation))
        return create->key;
    if (const auto* erase = std::get_if<DeleteKey>(&operation))
        return erase->key;
    if (const auto* set = std::get_if<SetValue>(&operation))
        return set->where.key;
    if (const auto* unset = std::get_if<DeleteValue>(&operation))
        return unset->where.key;
    return std::nullopt;
}

bool isValue(const RegOperation& operation)
{
    return std::holds_alternative<SetValue>(operation) || std::holds_alternative<DeleteValue>(operation);
}

/// For each operation the next one that is no comment, or null.
std::vector<const RegOperation*> followers(const std::vector<RegOperation>& operations)
{
    std::vector<const RegOperation*> result(operations.size());
    const RegOperation* next = nullptr;
    for (std::size_t i = operations.size(); i-- > 0;) {
        result[i] = next;
        if (tryKeyOf(operations[i]))
            next = &operations[i];
    }
    return result;
}

class RegWriter {
public:
    Status write(const RegOperation& operation, const RegOperation* follower)
    {
        if (const auto* comment = std::get_if<CommentLine>(&operation))
            return writeComment(*comment, follower);
        const std::string key(*tryKeyOf(operation));
        if (!isValue(operation))
            return writeKey(key, std::holds_alternative<DeleteKey>(operation));
        if (m_key != key)
            if (const Status header = writeKey(key, false); !header)
                return header;
        if (const auto* set = std::get_if<SetValue>(&operation))
            return writeValue(set->where.name, &set->data);
        return writeValue(std::get<DeleteValue>(operation).where.name, nullptr);
    }

    [[nodiscard]] std::string bytes() const
    {
        return "\xff\xfe" + utf16LeBytes(m_open ? m_text + std::u16string(lineEnd) : m_text);
    }

private:
    /// Comments stand above the key they precede, or between the values of one key.
    Status writeComment(const CommentLine& comment, const RegOperation* follower)
    {
        const auto text = tryUtf16(comment.text);
        if (!text || text->find_first_of(unwritable) != std::u16string::npos)
            return fail(refusal(comment.text));
        if (!m_key || !follower || !isValue(*follower) || tryKeyOf(*follower) != *m_key) {
            openBlock();
            m_commented = true;
        }
        appendLine(text->empty() ? u";" : u"; " + *text);
        return {};
    }

    Status writeKey(const std::string& key, bool deletes)
    {
        const auto path = tryLongKeyPath(key);
        const auto text = path ? tryUtf16(*path) : std::nullopt;
        if (!text || text->find_first_of(unwritable) != std::u16string::npos)
            return fail(refusal(key));
        openBlock();
        m_commented = false;
        appendLine((deletes ? u"[-" : u"[") + *text + u"]");
        m_key = deletes ? std::nullopt : std::optional(key);
        return {};
    }

    Status writeValue(const std::string& name, const RegistryData* data)
    {
        const auto text = tryUtf16(name);
        if (!text || text->find_first_of(unwritable) != std::u16string::npos)
            return fail(refusal(name));
        appendLine(valueLine(*text, data));
        return {};
    }

    void openBlock()
    {
        if (m_open && !m_commented)
            m_text += lineEnd;
    }

    void appendLine(const std::u16string& line)
    {
        m_text.append(line).append(lineEnd);
        m_open = true;
    }

    std::u16string m_text = std::u16string(regHeaderVersion5).append(lineEnd).append(lineEnd);
    std::optional<std::string> m_key;
    bool m_open = false; ///< the last line is not blank
    bool m_commented = false; ///< it is a comment that belongs to the key to come
};

} // namespace

Result<std::string> writeReg(const std::vector<RegOperation>& operations)
{
    RegWriter writer;
    const auto next = followers(operations);
    for (std::size_t i = 0; i < operations.size(); ++i)
        if (const Status written = writer.write(operations[i], next[i]); !written)
            return fail(written.error());
    return writer.bytes();
}

} // namespace repair
