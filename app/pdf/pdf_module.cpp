// The module that draws the pages of a PDF, with Poppler. Loaded by the window when the first PDF is looked at.
#include "widgets/value/pdf_module.h"

#include <QElapsedTimer>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <mutex>

using namespace plumb::desk;

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kSmallestScale = 0.01;

/// What Poppler says of a broken document may quote it, and nothing of a value may stand in a log.
void sayNothing(const QString&, const QVariant&) {}

/// Asked by Poppler while it draws.
struct Limit {
    const PdfRequest& request;
    QElapsedTimer since;

    [[nodiscard]] bool stopped() const { return request.stopped && request.stopped(); }
    [[nodiscard]] bool late() const { return since.hasExpired(request.mostMilliseconds); }
    static bool reached(const QVariant& self) {
        const auto* const limit = static_cast<const Limit*>(self.value<void*>());
        return limit->stopped() || limit->late();
    }
};

PdfPage draw(const Poppler::Page& page, Limit& limit) {
    PdfPage out;
    out.points = page.pageSizeF();
    const double width = out.points.width(), height = out.points.height();
    if (!(std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0)) {
        return out;
    }
    double dots = limit.request.dotsPerInch;
    const double pixels = width * height * dots * dots / (kPointsPerInch * kPointsPerInch);
    if (pixels > static_cast<double>(limit.request.mostPixels)) {
        dots *= std::sqrt(static_cast<double>(limit.request.mostPixels) / pixels);
    }
    dots = std::max(dots, kSmallestScale);
    out.image = page.renderToImage(dots, dots, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr,
                                   &Limit::reached, QVariant::fromValue(static_cast<void*>(&limit)));
    return out;
}

}  // namespace

extern "C" Q_DECL_EXPORT void plumblineDrawPdf2(const PdfRequest& request, PdfPages& out) {
    static std::once_flag silenced;
    std::call_once(silenced, [] { Poppler::setDebugErrorFunction(&sayNothing, {}); });

    Limit limit{request, {}};
    limit.since.start();
    const auto document = Poppler::Document::loadFromData(request.bytes);
    if (!document) {
        out.fault = PdfFault::Unreadable;
        return;
    }
    if (document->isLocked()) {
        out.fault = PdfFault::Locked;
        return;
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    out.count = document->numPages();
    if (out.count < 1) {
        out.fault = PdfFault::Unreadable;
        return;
    }
    const int first = std::max(request.firstPage, 1);
    for (int number = first; number <= std::min(out.count, first + request.mostPages - 1); ++number) {
        const auto page = document->page(number - 1);
        PdfPage drawn = page ? draw(*page, limit) : PdfPage{};
        if (limit.stopped()) {
            out.pages.clear();
            out.fault = PdfFault::Stopped;
            return;
        }
        if (limit.late()) {
            out.fault = PdfFault::TooSlow;
            out.failedPage = number;
            return;
        }
        if (!drawn.image.isNull()) {
            out.pages.push_back(std::move(drawn));
        } else if (out.fault == PdfFault::None) {
            out.fault = PdfFault::PageFailed;
            out.failedPage = number;
        }
    }
}
