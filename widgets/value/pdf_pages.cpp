#include "widgets/value/pdf_pages.h"

#include "widgets/value/value_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QLocale>

#include <mutex>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PdfPages", text);
}

struct Module {
    DrawPdf draw = nullptr;
    QString fault;
};

/// Once loaded it stays; a failure is looked at again, since the file may have been put in its place meanwhile.
Module module(const QStringList& folders) {
    const QString name = QStringLiteral("plumbline-pdf");
    QString fault;
    for (const QString& folder : folders) {
        QLibrary library(QDir(folder).filePath(name));
        if (const auto draw = reinterpret_cast<DrawPdf>(library.resolve(kDrawPdfSymbol))) {
            return {draw, {}};
        }
        if (fault.isEmpty() || QDir(folder).exists()) {
            fault = library.errorString();
        }
    }
    return {nullptr, fault};
}

QString sentenceOf(const PdfPages& pages) {
    const QString page = QLocale().toString(pages.failedPage);
    switch (pages.fault) {
    case PdfFault::None:
    case PdfFault::Stopped:
        return {};
    case PdfFault::Unreadable:
        return tr(
            "The pages of the PDF cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.");
    case PdfFault::Locked:
        return tr("The PDF asks for a password, so its pages cannot be shown. Save it and open it with a PDF viewer.");
    case PdfFault::PageFailed:
        return tr("Page %1 of the PDF cannot be drawn: it is damaged.").arg(page);
    case PdfFault::TooSlow:
        return tr("Page %1 of the PDF takes too long to draw, so it and what follows are not shown. Save it and open "
                  "it "
                  "with a PDF viewer.")
            .arg(page);
    }
    return {};
}

}  // namespace

QStringList pdfModuleFolders() {
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.absoluteFilePath(QStringLiteral("../lib/plumbline")),
            program.absoluteFilePath(QStringLiteral("modules"))};
}

PdfDrawing drawPdf(const std::string& bytes, const CancelToken& cancel, const QStringList& folders) {
    return drawPdfPages(bytes, {}, cancel, folders);
}

PdfDrawing drawPdfPages(const std::string& bytes, const PdfWish& wish, const CancelToken& cancel,
                        const QStringList& folders) {
    PdfDrawing out;
    if (bytes.size() > kLargestPdf) {
        out.problem = tr("The PDF has %1, which is too large to be shown here. Save it and open it with a PDF viewer.")
                          .arg(sizeText(bytes.size()));
        return out;
    }
    // One at a time: that bounds what drawing takes, and the library behind the module sets itself up on first use.
    static std::mutex drawing;
    const std::scoped_lock lock(drawing);
    if (cancel.stopped()) {
        out.pages.fault = PdfFault::Stopped;
        return out;
    }
    const Module found = module(folders);
    if (!found.draw) {
        out.problem =
            tr("Pages of a PDF cannot be drawn, because a part of the program, %1, cannot be loaded: %2. Install "
               "Plumbline again, or save the PDF and open it with a PDF viewer.")
                .arg(QStringLiteral("plumbline-pdf"), found.fault);
        return out;
    }
    PdfRequest request;
    request.bytes = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    request.firstPage = wish.firstPage;
    request.mostPages = wish.mostPages;
    request.dotsPerInch = wish.dotsPerInch;
    request.stopped = [&cancel] { return cancel.stopped(); };
    found.draw(request, out.pages);
    out.problem = sentenceOf(out.pages);
    return out;
}

}  // namespace plumb::desk
