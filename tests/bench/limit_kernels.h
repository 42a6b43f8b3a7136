// The yardsticks of the benchmarks; see limit_kernels.cpp.
#pragma once

#include "base/file.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::bench {

class LimitKernels {
public:
    explicit LimitKernels(std::vector<std::uint8_t> text);
    ~LimitKernels();
    LimitKernels(const LimitKernels&) = delete;
    LimitKernels& operator=(const LimitKernels&) = delete;

    [[nodiscard]] ByteView text() const { return {m_text.data(), m_size}; }

    /// A plain read of every byte.
    [[nodiscard]] std::uint64_t readAll() const;
    /// Messages plus segments found, text in memory.
    [[nodiscard]] std::uint64_t segmentsInMemory();
    /// The same on two cores at once: how much a second core of this machine is worth.
    [[nodiscard]] std::uint64_t segmentsOnTwoCores();
    /// The same as the first while the file is read in pieces of 256 KiB.
    [[nodiscard]] std::uint64_t openByReading(const RandomAccessFile& file);
    /// Messages plus field boundaries (| and CR) found.
    [[nodiscard]] std::uint64_t everyField();
    /// Messages plus delimiters of all five kinds found.
    [[nodiscard]] std::uint64_t everyDelimiter();
    /// After everyField(): bytes of PID-3 of every message; count, filled and longest of every field.
    [[nodiscard]] std::uint64_t columnPid3(std::uint64_t messages, std::uint64_t fields);
    [[nodiscard]] std::uint64_t profileFields(std::uint64_t messages, std::uint64_t fields);

private:
    struct Tables;

    std::vector<std::uint8_t> m_text;
    std::size_t m_size = 0;
    std::unique_ptr<Tables> m_tables;
};

}  // namespace plumb::bench
