// Reads a .reg file line by line; a line that means nothing stops it, because guessing would change a
// registry.
#include "core/base/utf.h"
#include "core/registry/key_path.h"
#include "core/registry/reg_data_reader.h"
#include "core/registry/reg_file.h"
#include "core/registry/reg_text.h"

#include <optional>
#include <utility>

namespace repair {
namespace {

/// Every read... function moves to the next line; false means that the cursor is where the trouble is.
class RegReader {
public:
    explicit RegReader(const RegText& file) : m_file(file), m_at(file.text, file.body) { }

    Result<std::vector<RegOperation>> read()
    {
        while (!m_at.atEnd())
            if (!readLine())
                return fail(regLineError(m_file.text, m_at.position()));
        return std::move(m_operations);
    }

private:
    bool readLine()
    {
        m_at.skipBlanks();
        if (m_at.atLineEnd())
            return m_at.finishLine();
        switch (m_at.here()) {
        case u';':
            return readComment();
        case u'[':
            return readKey();
        case u'"':
        case u'@':
            return m_key && readValue();
        default:
            return false;
        }
    }

    bool readComment()
    {
        std::u16string_view comment = m_at.restOfLine().substr(1);
        if (comment.starts_with(u' '))
            comment.remove_prefix(1);
        const auto text = tryUtf8(comment);
        if (!text)
            return false;
        m_operations.emplace_back(CommentLine{*text});
        return m_at.finishLine();
    }

    bool readKey()
    {
        const std::u16string_view line = m_at.restOfLine();
        const std::size_t close = line.rfind(u']'); // the last one, because a key's name may hold brackets
        if (close == std::u16string_view::npos)
            return false;
        const bool deletes = line.starts_with(u"[-");
        const std::size_t open = deletes ? 2 : 1;
        const auto path = open <= close ? tryUtf8(line.substr(open, close - open)) : std::nullopt;
        m_key = path ? tryShortKeyPath(*path) : std::nullopt;
        if (!m_key)
            return false;
        if (deletes)
            m_operations.emplace_back(DeleteKey{*std::exchange(m_key, std::nullopt)});
        else
            m_operations.emplace_back(CreateKey{*m_key});
        m_at.moveTo(m_at.position() + close + 1);
        return m_at.finishLine();
    }

    bool readValue()
    {
        const std::size_t begin = m_at.position();
        std::u16string name;
        if (!m_at.take(u'@') && !readRegString(m_at, name))
            return false;
        const auto utf8 = tryUtf8(name);
        if (!utf8 || name.find_first_of(u"\r\n") != std::u16string::npos) {
            m_at.moveTo(begin);
            return false;
        }
        m_at.skipBlanks();
        if (!m_at.take(u'='))
            return false;
        m_at.skipBlanks();
        return readOperation({*m_key, *utf8});
    }

    bool readOperation(const RegistryValue& where)
    {
        if (m_at.take(u'-')) {
            m_operations.emplace_back(DeleteValue{where});
            return m_at.finishLine();
        }
        // A text in quotation marks was decoded with the file; only hex still is as it was written.
        const bool ansi = m_file.ansi && m_at.here() != u'"';
        RegistryData data;
        if (!readRegData(m_at, data))
            return false;
        if (ansi)
            data = fromAnsi(data);
        m_operations.emplace_back(SetValue{where, std::move(data)});
        return true;
    }

    const RegText& m_file;
    RegCursor m_at;
    std::optional<std::string> m_key;
    std::vector<RegOperation> m_operations;
};

} // namespace

Result<std::vector<RegOperation>> parseReg(std::string_view bytes)
{
    const auto file = decodeReg(bytes);
    if (!file)
        return fail(file.error());
    return RegReader(*file).read();
}

} // namespace repair
