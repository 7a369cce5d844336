// Laws of the .reg format over random operations and random bytes.
#include "core/registry/reg_file.h"

#include "tests/core/registry/reg_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace repair {
namespace {

rc::Gen<std::string> anyName()
{
    return rc::gen::map(rc::gen::container<std::string>(rc::gen::element(
                            'a', 'B', '\\', '"', ']', '[', '-', '@', ';', '=', ' ', '\t', '\x01')),
        [](const std::string& ascii) { return ascii + "\xe5\xae\xbd"; });
}

RegistryData anyData()
{
    const auto type =
        *rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 12), rc::gen::arbitrary<std::uint32_t>());
    if (*rc::gen::inRange(0, 3) == 0)
        return regSz(*anyName());
    return {type, *rc::gen::scale(4.0, rc::gen::arbitrary<std::string>())};
}

/// Sections as a reader hands them out: every value below its key.
std::vector<RegOperation> anyOperations()
{
    std::vector<RegOperation> operations;
    for (int keys = *rc::gen::inRange(0, 5); keys > 0; --keys) {
        if (*rc::gen::inRange(0, 4) == 0)
            operations.emplace_back(CommentLine{*anyName()});
        const std::string key = *rc::gen::element<std::string>("HKLM", "HKCU", "HKU") + "\\" + *anyName();
        if (*rc::gen::inRange(0, 5) == 0) {
            operations.emplace_back(DeleteKey{key});
            continue;
        }
        operations.emplace_back(CreateKey{key});
        for (int values = *rc::gen::inRange(0, 5); values > 0; --values) {
            const RegistryValue where{key, *rc::gen::oneOf(anyName(), rc::gen::just(std::string()))};
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                operations.emplace_back(CommentLine{*anyName()});
                break;
            case 1:
                operations.emplace_back(DeleteValue{where});
                break;
            default:
                operations.emplace_back(SetValue{where, anyData()});
            }
        }
    }
    return operations;
}

RC_GTEST_PROP(RegProperties, WhatIsWrittenIsReadBack, ())
{
    const auto operations = anyOperations();

    const auto bytes = writeReg(operations);
    RC_ASSERT(bytes.has_value());

    RC_ASSERT(parseReg(*bytes).value() == operations);
}

RC_GTEST_PROP(RegProperties, WhatIsWrittenAndReadIsWrittenTheSame, ())
{
    const auto bytes = writeReg(anyOperations());

    RC_ASSERT(parseReg(*bytes).and_then(writeReg).value() == *bytes);
}

RC_GTEST_PROP(RegProperties, NoWrittenLineIsLongerThan80ColumnsUnlessTheNameIs, ())
{
    const std::string name(*rc::gen::inRange<std::size_t>(0, 60), 'n');
    const RegistryData data{regType::binary, *rc::gen::scale(10.0, rc::gen::arbitrary<std::string>())};

    const std::string bytes = writeReg({SetValue{{"HKLM\\K", name}, data}}).value();

    std::size_t begin = 2;
    for (std::size_t at = 2; at < bytes.size(); at += 2)
        if (bytes[at] == '\n') {
            RC_ASSERT((at - begin) / 2 <= 81u); // and the CR
            begin = at + 2;
        }
}

RC_GTEST_PROP(RegProperties, DamagedFilesAreReadOrRefusedButNothingElse, ())
{
    std::string bytes = writeReg(anyOperations()).value();
    for (int damages = *rc::gen::inRange(1, 4); damages > 0; --damages)
        bytes[*rc::gen::inRange<std::size_t>(2, bytes.size())] = *rc::gen::arbitrary<char>();
    bytes.resize(*rc::gen::inRange<std::size_t>(bytes.size() / 2, bytes.size() + 1));

    const auto read = parseReg(bytes);

    if (read)
        RC_ASSERT(writeReg(*read).and_then(parseReg).value() == *read);
    else
        RC_ASSERT(!read.error().subject.empty());
}

} // namespace
} // namespace repair
