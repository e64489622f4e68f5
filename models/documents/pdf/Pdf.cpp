// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/Pdf.h"

#include "documents/engine/Units.h"
#include "documents/pdf/PdfFinish.h"
#include "domain/Reason.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace satchel::documents {

Result<QByteArray> toPdf(const Pages &pages, const PdfFacts &facts, const IsStopped &isStopped)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(
            QPageLayout(QPageSize(pages.size / dotsPerPoint, QPageSize::Point), QPageLayout::Portrait, {}));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(Error::Kind::Io, Reason::tr("the PDF cannot be written"));
        for (size_t i = 0; i < pages.pages.size() && !isStoppedBy(isStopped); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, pages.pages[i]);
        }
        painter.end();
    }
    if (isStoppedBy(isStopped))
        return fail(stoppedError());
    return finishPdf(bytes, pages, facts);
}

} // namespace satchel::documents
