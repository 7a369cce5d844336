// Parsing and writing a large phonebook, beside the least that reading the same bytes can cost.
//
// The two are meant to be compared line by line: the target is a factor of at most 10, the same at either
// size.
#include "core/phonebook/pbk_file.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <string>

namespace repair {
namespace {

/// The short key list of older writers, because 100,000 full entries would be above PbkFile::sizeLimit.
std::string phonebookOf(std::int64_t entries)
{
    constexpr std::string_view fields =
        "Encoding=1\r\nPBVersion=1\r\nType=2\r\nAutoLogon=0\r\nUseRasCredentials=1\r\nDialParamsUID="
        "12345678\r\n"
        "Guid=0123456789ABCDEF0123456789ABCDEF\r\nVpnStrategy=3\r\nLcpExtensions=1\r\nDataEncryption=256\r\n"
        "PreferredPort=VPN2-0\r\nPreferredDevice=WAN Miniport (L2TP)\r\nAuthRestrictions=512\r\n"
        "IpPrioritizeRemote=1\r\nIpSecFlags=1\r\n\r\nNETCOMPONENTS=\r\nms_msclient=1\r\nms_server=1\r\n\r\n"
        "MEDIA=rastapi\r\nPort=VPN2-0\r\nDevice=WAN Miniport (L2TP)\r\n\r\n"
        "DEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\nLastSelectedPhone=0\r\n\r\n";
    std::string bytes;
    for (std::int64_t entry = 0; entry < entries; ++entry)
        bytes += "[Office VPN " + std::to_string(entry) + "]\r\n" + std::string(fields);
    return bytes;
}

void setBytesProcessed(benchmark::State& state, std::size_t perIteration)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(perIteration));
}

void BM_ParseWrite(benchmark::State& state)
{
    const std::string bytes = phonebookOf(state.range(0));
    for (auto _ : state) {
        const auto book = PbkFile::parse(bytes);
        std::string written = book->bytes();
        benchmark::DoNotOptimize(written.data());
    }
    setBytesProcessed(state, bytes.size());
}
BENCHMARK(BM_ParseWrite)
    ->Arg(10'000)
    ->Arg(50'000)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void BM_MemcpyAndCountLines(benchmark::State& state)
{
    const std::string bytes = phonebookOf(state.range(0));
    for (auto _ : state) {
        std::string copy(bytes.size(), '\0');
        std::memcpy(copy.data(), bytes.data(), bytes.size());
        std::size_t lines = 0;
        for (const char* at = copy.data(); const void* found = std::memchr(at, '\n',
                                               static_cast<std::size_t>(copy.data() + copy.size() - at));
             at = static_cast<const char*>(found) + 1)
            ++lines;
        benchmark::DoNotOptimize(lines);
    }
    setBytesProcessed(state, bytes.size());
}
BENCHMARK(BM_MemcpyAndCountLines)
    ->Arg(10'000)
    ->Arg(50'000)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void BM_FindLastEntryAndReadItsFields(benchmark::State& state)
{
    const std::string bytes = phonebookOf(state.range(0));
    const PbkFile book = PbkFile::parse(bytes).value();
    const std::string wanted = "Office VPN " + std::to_string(state.range(0) - 1);
    for (auto _ : state) {
        const auto entry = book.find(wanted);
        benchmark::DoNotOptimize(book.tryField(*entry, {"IpSecFlags"}));
        benchmark::DoNotOptimize(book.tryField(*entry, {"PhoneNumber", PbkBlock::device}));
    }
}
BENCHMARK(BM_FindLastEntryAndReadItsFields)
    ->Arg(10'000)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace repair
