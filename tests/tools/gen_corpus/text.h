#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace gen_corpus {

using std::string;
using std::string_view;

string num(long long v, int width = 0);
// Joins its parts. A braced list is evaluated left to right, unlike the operands of +, so the random draws happen in
// one order whatever the compiler.
string cat(std::initializer_list<string_view> parts);
// Seconds since 1970 as an HL7 date or time.
string date(long long secs);
string stamp(long long secs, bool seconds = true);
// U+0080..U+00FF become one byte, anything beyond a substitute.
string latin1(string_view utf8);
string fromLatin1(string_view s);
// As a JSON string, with its quotes.
string json(string_view s);

}  // namespace gen_corpus
