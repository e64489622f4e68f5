// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files/PdfFile.h"

#include "domain/Reason.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

namespace satchel::exchange {

struct PdfFile::Parts
{
    QByteArray bytes; // what the document reads
    std::unique_ptr<poppler::document> document;
};

PdfFile::PdfFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}
PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QByteArray &bytes)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // not to the standard error
    auto parts = std::make_unique<Parts>();
    parts->bytes = bytes;
    parts->document.reset(
        poppler::document::load_from_raw_data(parts->bytes.constData(), static_cast<int>(parts->bytes.size())));
    if (!parts->document)
        return fail(Error::Kind::Invalid, Reason::tr("this is not a PDF file, or it is damaged"));
    if (parts->document->is_locked())
        return fail(Error::Kind::Invalid, Reason::tr("the file is protected by a password"));
    return PdfFile(std::move(parts));
}

int PdfFile::pageCount() const
{
    return m_parts->document->pages();
}

QImage PdfFile::page(int index, int width) const
{
    constexpr double inch = 72; // points
    constexpr double longestEdge = 4000; // pixels
    const std::unique_ptr<poppler::page> page(m_parts->document->create_page(index));
    if (!page || page->page_rect().width() <= 0 || page->page_rect().height() <= 0)
        return {};
    const double larger = std::max(page->page_rect().width(), page->page_rect().height());
    const double resolution = std::min(width * inch / page->page_rect().width(), longestEdge * inch / larger);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(page.get(), resolution, resolution);
    if (!image.is_valid() || image.format() != poppler::image::format_argb32)
        return {};
    return QImage(reinterpret_cast<const uchar *>(image.const_data()), image.width(), image.height(),
        image.bytes_per_row(), QImage::Format_ARGB32)
        .copy();
}

QString PdfFile::text(int pages, qsizetype most) const
{
    QString all;
    for (int i = 0; i < std::min(pages, pageCount()) && all.size() < most; ++i) {
        const std::unique_ptr<poppler::page> page(m_parts->document->create_page(i));
        if (!page)
            continue;
        const poppler::byte_array utf8 = page->text().to_utf8();
        all += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    return all;
}

} // namespace satchel::exchange
