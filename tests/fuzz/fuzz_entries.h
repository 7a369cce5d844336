// What the fuzzers feed: the parsers and the state machines, each by one function that takes any bytes.
//
// A function returns if nothing is wrong and aborts if a promise is broken; the sanitizers see the rest.
#pragma once

#include <string_view>

namespace repair::fuzz {

/// Both parsers and every body that they lead to.
void messages(std::string_view bytes);
/// What a person may paste as the server's address.
void addresses(std::string_view bytes);
/// The whole survey of one server, without a key, against a server that follows the script in the bytes.
void survey(std::string_view script);
/// The same with a key, so that messages 5 and 6 and encrypted refusals are reached.
void proof(std::string_view script);

/// What a client may send to the elevated helper: as a stream of frames, and as a request by itself.
void requests(std::string_view bytes);

} // namespace repair::fuzz
