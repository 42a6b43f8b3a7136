#include "cli/samples.h"

#include "unit/source/archive_support.h"

#include <sqlite3.h>

namespace plumb::cli::test {
namespace {

using source::test::Container;
using source::test::Filter;
using source::test::packed;

const std::string kBoth = kAdmission + kResult;

std::string lines(const std::string& message, const std::string& end) {
    return replaced(message, "\r", end);
}

std::string inMllp(const std::string& message) {
    return "\x0B" + message + "\x1C\r";
}

std::string inXml(const std::string& message) {
    return replaced(replaced(message, "&", "&amp;"), "\r", "&#xd;");
}

std::string inJson(const std::string& message) {
    return replaced(replaced(replaced(message, "\\", "\\\\"), "\"", "\\\""), "\r", "\\r");
}

std::string inCsv(const std::string& message) {
    return '"' + lines(replaced(message, "\"", "\"\""), "\n") + '"';
}

std::string hexOf(const std::string& bytes, const std::string& between) {
    std::string out;
    for (const char c : bytes) {
        out += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
        out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
        out += between;
    }
    return out;
}

std::string hexDump(const std::string& bytes) {
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 16) {
        const std::string row = bytes.substr(at, 16);
        std::string shown;
        for (const char c : row) {
            shown += c >= ' ' && c <= '~' ? c : '.';
        }
        char offset[32];
        std::snprintf(offset, sizeof offset, "%08zx  ", at);
        out += offset + hexOf(row, " ") + std::string(3 * (16 - row.size()) + 1, ' ') + '|' + shown + "|\n";
    }
    return out;
}

std::string base64(const std::string& bytes) {
    static const char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        unsigned group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            group = group << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            out += at + i <= bytes.size() ? kDigits[group >> (18 - 6 * i) & 63] : '=';
        }
        out += (at / 3) % 19 == 18 ? "\n" : "";
    }
    return out + "\n";
}

std::string utf16(const std::string& utf8) {
    std::string out = "\xFF\xFE";
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        unsigned point = static_cast<unsigned char>(utf8[i]);
        if (point >= 0xC0) {
            point = (point & 0x1F) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3F);
        }
        out += static_cast<char>(point & 0xFF);
        out += static_cast<char>(point >> 8);
    }
    return out;
}

std::string mirthForm(const std::string& name, const std::string& message) {
    return "<" + name + "><encrypted>false</encrypted><channelId>c</channelId><content>" + inXml(message) +
           "</content><dataType>HL7V2</dataType></" + name + ">";
}

std::string mirthExport(const std::string& message) {
    return "<message>\n <messageId>5</messageId>\n <connectorMessages class=\"linked-hash-map\">\n"
           "  <entry><int>0</int><connectorMessage><messageId>5</messageId><metaDataId>0</metaDataId>" +
           mirthForm("raw", message) + mirthForm("encoded", message + "ZZZ|1\r") +
           "</connectorMessage></entry>\n </connectorMessages>\n</message>\n";
}

std::string smatDatabase() {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &database), SQLITE_OK);
    const std::string statements = "create table smat_msgs(Time integer, MessageContent blob);"
                                   "insert into smat_msgs values(1, x'" +
                                   hexOf(kAdmission, "") + "');insert into smat_msgs values(2, x'" +
                                   hexOf(kResult, "") + "');";
    EXPECT_EQ(sqlite3_exec(database, statements.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database, "main", &size, 0);
    std::string copy(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    sqlite3_close(database);
    return copy;
}

std::string smatIndexLine(std::size_t offset, std::size_t length) {
    return "{{MID {0 0 77}} {TYPE DATA } {OFFSET " + std::to_string(offset) + "} {LENGTH " + std::to_string(length) +
           "}}\n";
}

std::string big(std::size_t value, unsigned bytes) {
    std::string out;
    while (bytes-- > 0) {
        out += static_cast<char>(value >> (8 * bytes));
    }
    return out;
}

/// Raw IP packets in a capture file, a message in each.
std::string capture(const std::vector<std::string>& messages) {
    std::string out = big(0xA1B2C3D4, 4) + big(2, 2) + big(4, 2) + big(0, 8) + big(65535, 4) + big(101, 4);
    std::size_t sequence = 1, second = 1'704'164'645;
    for (const std::string& message : messages) {
        const std::string data = inMllp(message);
        const std::string tcp = big(40001, 2) + big(2575, 2) + big(sequence, 4) + big(0, 4) + big(0x5018, 2) +
                                big(65535, 2) + big(0, 4) + data;
        const std::string ip = big(0x4500, 2) + big(20 + tcp.size(), 2) + big(0, 4) + big(0x4006, 2) + big(0, 2) +
                               big(0x0A000001, 4) + big(0x0A000002, 4) + tcp;
        out += big(second++, 4) + big(250'000, 4) + big(ip.size(), 4) + big(ip.size(), 4) + ip;
        sequence += data.size();
    }
    return out;
}

std::string indented(const std::string& messages) {
    std::string out = "    " + lines(messages, "\n    ");
    return out.substr(0, out.size() - 4);
}

InputKind file(const std::string& title, const std::string& name, const std::string& bytes) {
    return {title,
            [name, bytes](const Workbench& bench) {
                bench.write(name, bytes);
                return name;
            },
            {}};
}

}  // namespace

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

std::vector<InputKind> inputKinds() {
    const std::string log = "2024-01-02 03:04:05.123 INFO  [adt_in] ";
    return {
        file("Cr", "in.hl7", kBoth),
        file("Lf", "in.hl7", lines(kBoth, "\n")),
        file("CrLf", "in.hl7", lines(kBoth, "\r\n")),
        file("MixedEnds", "in.hl7", kAdmission + lines(kResult, "\n")),
        file("BlankLines", "in.txt", lines(kAdmission, "\n") + "\n\n" + lines(kResult, "\n") + "\n"),
        file("ByteOrderMark", "in.hl7", "\xEF\xBB\xBF" + kBoth),
        file("Mllp", "in.mllp", inMllp(kAdmission) + inMllp(kResult)),
        file("SharedFrame", "in.mllp", inMllp(kBoth)),
        file("Batch", "in.hl7", "FHS|^~\\&|LAB\rBHS|^~\\&|LAB\r" + kBoth + "BTS|2\rFTS|1\r"),
        file("Log", "in.log",
             log + "received " + lines(kAdmission, "\n") + log + "done\n" + log + "received " + lines(kResult, "\n") +
                 log + "done\n"),
        file("LogWithEscapes", "in.log",
             log + "got " + lines(kAdmission, "\\r") + "\n" + log + "got " + lines(kResult, "\\r") + "\n"),
        file("LogWithTokens", "in.log",
             log + "<VT>" + lines(kAdmission, "<CR>") + "<FS><CR>\n" + log + "<VT>" + lines(kResult, "<CR>") +
                 "<FS><CR>\n"),
        file("Json", "in.json",
             "[\n {\"id\": 1, \"message\": \"" + inJson(kAdmission) + "\"},\n {\"id\": 2, \"message\": \"" +
                 inJson(kResult) + "\"}\n]\n"),
        file("Xml", "in.xml",
             "<?xml version=\"1.0\"?>\n<log><m>" + inXml(kAdmission) + "</m><m>" + inXml(kResult) + "</m></log>\n"),
        file("Csv", "in.csv", "id,message,when\n1," + inCsv(kAdmission) + ",now\n2," + inCsv(kResult) + ",now\n"),
        file("HexDump", "in.txt", hexDump(kBoth)),
        file("HexDigits", "in.txt", hexOf(kBoth, "") + "\n"),
        file("Base64", "in.txt", base64(kBoth)),
        file("Utf16", "in.txt", utf16(kBoth)),
        file("Indented", "in.txt", indented(kBoth)),
        file("MirthExport", "in.xml", mirthExport(kAdmission) + mirthExport(kResult)),
        file("SmatDatabase", "in.smatdb", smatDatabase()),
        file("Capture", "in.pcap", capture({kAdmission, kResult})),
        file("CaptureInGzip", "in.pcap.gz",
             packed(Container::Raw, Filter::Gzip, {{"in.pcap", capture({kAdmission, kResult})}})),
        {"SmatFiles",
         [](const Workbench& bench) {
             bench.write("in.msg", kAdmission + "{IP 10.0.0.1}" + kResult);
             bench.write("in.idx",
                         smatIndexLine(0, kAdmission.size()) + smatIndexLine(kAdmission.size() + 13, kResult.size()));
             return "in.msg";
         },
         {}},
        file("Gzip", "in.hl7.gz", packed(Container::Raw, Filter::Gzip, {{"in.hl7", kBoth}})),
        file("Zstd", "in.hl7.zst", packed(Container::Raw, Filter::Zstd, {{"in.hl7", kBoth}})),
        file("Zip", "in.zip", packed(Container::Zip, Filter::None, {{"a/1.hl7", kAdmission}, {"b/2.hl7", kResult}})),
        file("Tar", "in.tar", packed(Container::Tar, Filter::None, {{"1.hl7", kAdmission}, {"2.hl7", kResult}})),
        file("TarGz", "in.tgz", packed(Container::Tar, Filter::Gzip, {{"1.hl7", kAdmission}, {"2.hl7", kResult}})),
        {"SeveralFiles",
         [](const Workbench& bench) {
             bench.write("1.hl7", kAdmission);
             bench.write("2.hl7", kResult);
             return "1.hl7 2.hl7";
         },
         {}},
        {"Folder",
         [](const Workbench& bench) {
             bench.write("in/a/1.hl7", kAdmission);
             bench.write("in/b/2.hl7", kResult);
             return "in";
         },
         {}},
        {"FolderByName",
         [](const Workbench& bench) {
             bench.write("in/1.hl7", kAdmission);
             bench.write("in/1.old", kAdmission);
             bench.write("in/2.hl7", kResult);
             return "in --name *.hl7";
         },
         {}},
        {"FolderByContent",
         [](const Workbench& bench) {
             bench.write("in/1.hl7", kAdmission);
             bench.write("in/2.hl7", kResult);
             bench.write("in/3.hl7", replaced(kResult, "LAB", "XXX"));
             return "in --containing LAB|HOSP";
         },
         {}},
        {"ZipByName",
         [](const Workbench& bench) {
             bench.write("in.zip", packed(Container::Zip, Filter::None,
                                          {{"1.hl7", kAdmission}, {"2.hl7", kResult}, {"3.txt", kResult}}));
             return "in.zip --name *.hl7";
         },
         {}},
        {"StandardInput", [](const Workbench&) { return "-"; }, kBoth},
        {"NamedFormat",
         [](const Workbench& bench) {
             bench.write("in.csv", "id,message\n1," + inCsv(lines(kAdmission, "\\r")) + "\n2," +
                                       inCsv(lines(kResult, "\\r")) + "\n");
             return "in.csv --as csv+literal";
         },
         {}},
    };
}

}  // namespace plumb::cli::test
