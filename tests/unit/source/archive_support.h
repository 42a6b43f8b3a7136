// Makes archives in memory with libarchive's writer.
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace plumb::source::test {

enum class Container { Zip, EncryptedZip, Tar, SevenZip, Raw };
enum class Filter { None, Gzip, Zstd, Bzip2, Xz, Lz4 };

using Members = std::vector<std::pair<std::string, std::string>>;

inline la_ssize_t appendTo(archive*, void* text, const void* bytes, std::size_t size) {
    static_cast<std::string*>(text)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

inline std::string packed(Container container, Filter filter, const Members& members) {
    std::string bytes;
    archive* a = archive_write_new();
    switch (container) {
    case Container::Zip:
    case Container::EncryptedZip:
        archive_write_set_format_zip(a);
        break;
    case Container::Tar:
        archive_write_set_format_pax_restricted(a);
        break;
    case Container::SevenZip:
        archive_write_set_format_7zip(a);
        break;
    case Container::Raw:
        archive_write_set_format_raw(a);
        break;
    }
    switch (filter) {
    case Filter::None:
        break;
    case Filter::Gzip:
        archive_write_add_filter_gzip(a);
        break;
    case Filter::Zstd:
        archive_write_add_filter_zstd(a);
        break;
    case Filter::Bzip2:
        archive_write_add_filter_bzip2(a);
        break;
    case Filter::Xz:
        archive_write_add_filter_xz(a);
        break;
    case Filter::Lz4:
        archive_write_add_filter_lz4(a);
        break;
    }
    if (container == Container::EncryptedZip) {
        archive_write_set_options(a, "zip:encryption=aes256");
        archive_write_set_passphrase(a, "secret");
    }
    archive_write_set_bytes_in_last_block(a, 1);
    EXPECT_EQ(archive_write_open2(a, &bytes, nullptr, appendTo, nullptr, nullptr), ARCHIVE_OK);
    for (const auto& [name, content] : members) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        const bool folder = !name.empty() && name.back() == '/';
        archive_entry_set_filetype(entry, folder ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        EXPECT_EQ(archive_write_header(a, entry), ARCHIVE_OK) << archive_error_string(a);
        archive_write_data(a, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return bytes;
}

}  // namespace plumb::source::test
