// The formats a report can be written in. One more is a file with a write function, a row in writer.cpp and a test.
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace plumb::report {

/// Takes the report piece by piece. A sink that can no longer write keeps that to itself and drops the rest.
using Sink = std::function<void(std::string_view)>;

struct WriteOptions {
    /// Text: columns of the terminal; 0 for no limit.
    std::size_t width = 100;
    /// CSV: the section whose table is written; empty for the first that has one.
    std::string section;
    /// CSV: start with a byte order mark, which some spreadsheets need to see UTF-8.
    bool byteOrderMark = false;
    /// JUnit: the least severity that makes a test fail.
    Severity failFrom = Severity::Error;
    /// XLSX: a folder for files that are removed again. The library beneath writes to files only; name the folder
    /// in which the report itself will stand, so that what it holds goes nowhere else.
    std::string scratchFolder = ".";
};

struct Writer {
    std::string_view name;       ///< "html"
    std::string_view extension;  ///< "html"; for JUnit "xml"
    Result<void> (*write)(const Document&, const WriteOptions&, const Sink&);
};

[[nodiscard]] std::span<const Writer> writers();

/// By its name; the error names those there are.
[[nodiscard]] Result<const Writer*> writerFor(std::string_view name);

/// The whole report in one text.
[[nodiscard]] Result<std::string> written(const Writer& writer, const Document& document,
                                          const WriteOptions& options = {});

}  // namespace plumb::report
