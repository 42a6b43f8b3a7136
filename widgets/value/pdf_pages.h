// The first pages of a PDF as pictures, by the module that can draw them.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#endif
#include "widgets/value/pdf_module.h"

#include <QString>
#include <QStringList>

#include <string>

namespace plumb::desk {

/// Documents above this are not drawn: the library behind the module may take many times as much.
inline constexpr std::size_t kLargestPdf = 100'000'000;

struct PdfDrawing {
    PdfPages pages;
    QString problem;  ///< a sentence, when something cannot be shown
};

/// Where the module may lie: as installed, and as built.
[[nodiscard]] QStringList pdfModuleFolders();

/// Which pages, and how sharp.
struct PdfWish {
    int firstPage = 1, mostPages = 8;
    double dotsPerInch = 144;
};

/// Dear: never on the GUI thread. `bytes` are not copied.
[[nodiscard]] PdfDrawing drawPdfPages(const std::string& bytes, const PdfWish& wish, const CancelToken& cancel,
                                      const QStringList& folders = pdfModuleFolders());
/// The first pages.
[[nodiscard]] PdfDrawing drawPdf(const std::string& bytes, const CancelToken& cancel,
                                 const QStringList& folders = pdfModuleFolders());

}  // namespace plumb::desk
