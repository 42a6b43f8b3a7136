// What is known about file systems by name and number.
#include "base/volume.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumb {
namespace {

struct Magic {
    std::uint32_t number;
    std::string_view kind;
};

constexpr std::array kMagics = {
    Magic{0x0000EF53, "ext4"},
    Magic{0x58465342, "xfs"},
    Magic{0x9123683E, "btrfs"},
    Magic{0x01021994, "tmpfs"},
    Magic{0x794C7630, "overlay"},
    Magic{0x2FC12FC1, "zfs"},
    Magic{0xF2F52010, "f2fs"},
    Magic{0xCA451A4E, "bcachefs"},
    Magic{0x00004D44, "vfat"},
    Magic{0x2011BAB0, "exfat"},
    Magic{0x5346544E, "ntfs"},
    Magic{0x7366746E, "ntfs3"},
    Magic{0x00009660, "iso9660"},
    Magic{0x15013346, "udf"},
    Magic{0x73717368, "squashfs"},
    Magic{0xE0F5E1E2, "erofs"},
    Magic{0x0000F15F, "ecryptfs"},
    Magic{0x52654973, "reiserfs"},
    Magic{0x3153464A, "jfs"},
    Magic{0x00003434, "nilfs2"},
    Magic{0x0000482B, "hfsplus"},
    Magic{0x858458F6, "ramfs"},
    Magic{0x61756673, "aufs"},
    Magic{0x00009FA0, "proc"},
    Magic{0x62656572, "sysfs"},
    Magic{0x65735546, "fuse"},
    // Networks, clusters, and what a host shares with its guests.
    Magic{0x00006969, "nfs"},
    Magic{0x0000517B, "smb"},
    Magic{0xFF534D42, "cifs"},
    Magic{0xFE534D42, "smb2"},
    Magic{0x0000564C, "ncp"},
    Magic{0x5346414F, "afs"},
    Magic{0x6B414653, "afs"},
    Magic{0x73757245, "coda"},
    Magic{0x01021997, "9p"},
    Magic{0x00C36400, "ceph"},
    Magic{0x0BD00BD0, "lustre"},
    Magic{0x01161970, "gfs2"},
    Magic{0x7461636F, "ocfs2"},
    Magic{0x47504653, "gpfs"},
    Magic{0x19830326, "beegfs"},
    Magic{0x20030528, "orangefs"},
    Magic{0xAAD7AAEA, "panfs"},
    Magic{0xBEEFDEAD, "snfs"},
    Magic{0x61636673, "acfs"},
    Magic{0x013111A8, "ibrix"},
    Magic{0x786F4256, "vboxsf"},
    Magic{0xBACBACBC, "vmhgfs"},
    Magic{0x7C7C6673, "prl_fs"},
};

constexpr std::array<std::string_view, 29> kNetworkKinds = {
    "nfs",  "nfs4", "smb",   "smb2",     "smb3",  "smbfs",  "cifs",   "ncp",    "ncpfs", "afs",
    "coda", "9p",   "ceph",  "lustre",   "gfs2",  "ocfs2",  "gpfs",   "beegfs", "afpfs", "orangefs",
    "snfs", "acfs", "panfs", "virtiofs", "ibrix", "vboxsf", "vmhgfs", "prl_fs", "webdav"};

// Programs that show what lies on this machine. Any other one may be a way to somewhere else, and is taken for it.
constexpr std::array<std::string_view, 11> kLocalPrograms = {
    "fuseblk",     "fuse.ntfs-3g",  "fuse.exfat",   "fuse.encfs",          "fuse.gocryptfs", "fuse.cryfs",
    "fuse.bindfs", "fuse.mergerfs", "fuse.unionfs", "fuse.fuse-overlayfs", "fuse.lxcfs"};

template <class List>
bool contains(const List& list, std::string_view kind) {
    return std::find(list.begin(), list.end(), kind) != list.end();
}

/// The next word of `line`, which is shortened by it.
std::string_view word(std::string_view& line) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view found = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return found;
}

}  // namespace

std::string kindOfMagic(std::uint32_t magic) {
    const auto* found =
        std::find_if(kMagics.begin(), kMagics.end(), [&](const Magic& known) { return known.number == magic; });
    if (found != kMagics.end()) {
        return std::string(found->kind);
    }
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magic, 16).ptr;
    return "0x" + std::string(digits.data(), end);
}

bool isNetworkKind(std::string_view kind) {
    return contains(kNetworkKinds, kind) || (kind.starts_with("fuse") && !contains(kLocalPrograms, kind));
}

std::string kindOfMount(std::string_view mountInfo, unsigned major, unsigned minor) {
    const std::string device = std::to_string(major) + ":" + std::to_string(minor);
    while (!mountInfo.empty()) {
        const std::size_t end = std::min(mountInfo.find('\n'), mountInfo.size());
        std::string_view line = mountInfo.substr(0, end);
        mountInfo.remove_prefix(std::min(end + 1, mountInfo.size()));
        // number, parent, device, root, mount point, options, any number of more, "-", kind. Blanks in names are
        // escaped.
        word(line);
        word(line);
        if (word(line) != device) {
            continue;
        }
        while (!line.empty() && word(line) != "-") {
        }
        return std::string(word(line));
    }
    return {};
}

}  // namespace plumb
