// What the window asks of the module that draws the pages of a PDF, and what it is given. The module is a library of
// its own, built in app/pdf and loaded when the first PDF is looked at, so that the program starts without the library
// behind it. Both sides include this header and are built together; no symbol of the window's is needed.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <functional>
#include <vector>

namespace plumb::desk {

struct PdfRequest {
    QByteArray bytes;  ///< must outlive the call, and does not have to be its own copy
    int firstPage = 1;
    int mostPages = 8;
    double dotsPerInch = 144;
    qint64 mostPixels = 4'000'000;     ///< of one page; a larger one is drawn coarser
    qint64 mostMilliseconds = 20'000;  ///< for all of them
    std::function<bool()> stopped;     ///< asked while a page is being drawn
};

struct PdfPage {
    QImage image;
    QSizeF points;  ///< its size on paper, in points
};

enum class PdfFault : unsigned char {
    None,
    Unreadable,  ///< no document can be made of these bytes
    Locked,      ///< it asks for a password
    PageFailed,  ///< `failedPage` cannot be drawn; others may be there
    TooSlow,     ///< the time was up at `failedPage`; those before it are there
    Stopped,
};

struct PdfPages {
    PdfFault fault = PdfFault::None;
    int failedPage = 0;  ///< from 1
    int count = 0;       ///< of the whole document
    std::vector<PdfPage> pages;
};

/// Any thread, one at a time. Never fetches anything and runs no script.
using DrawPdf = void (*)(const PdfRequest& request, PdfPages& out);
/// The number rises with every change of the types above: a module of another version is not taken for this one.
inline constexpr char kDrawPdfSymbol[] = "plumblineDrawPdf2";

}  // namespace plumb::desk
