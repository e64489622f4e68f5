// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/privacy/PrivacyPage.h"

#include "documents/engine/Layout.h"
#include "documents/pdf/Pdf.h"
#include "documents/template/Template.h"
#include "domain/Label.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace satchel::documents {

namespace {

constexpr qreal edge = 20; // millimetres
constexpr qreal footTop = 282; // of a sheet of A4
constexpr qreal sheetWidth = 210;

Frame foot()
{
    Paragraph pages{{Label::tr("Page %1 of %2").arg(u"{page}"_s, u"{pages}"_s), Role::Small, Ink::Quiet, Align::End}};
    Frame frame;
    frame.millimetres = QRectF(edge, footTop, sheetWidth - 2 * edge, 6);
    frame.blocks = {{std::move(pages)}};
    return frame;
}

} // namespace

Result<Look> privacyLook()
{
    return findTemplate(u"letter"_s, {}).map([](const ReadTemplate &read) { return read.value.look; });
}

Document privacyDocument(const QString &title, const Look &look)
{
    Document document;
    document.title = title;
    document.language = QLocale().bcp47Name();
    document.isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    document.look = look;
    document.firstTop = document.top = document.start = document.end = edge;
    document.frames = {foot()};
    document.blocks.push_back({Paragraph{{title, Role::Title}}, 0, true, title});
    return document;
}

Block privacyHeading(const QString &text)
{
    return {Paragraph{{text, Role::Heading}}, 14, true, text, 1};
}

Block privacyText(const QString &text)
{
    return {Paragraph{{text}}, 6};
}

Result<void> writePrivacyPdf(const Document &document, const QString &file, Instant created)
{
    const QByteArray bytes = TRY(toPdf(layOut(document), {document.title, {}, {}, document.language, created}));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(Error::Kind::Io, target.errorString(), file);
    return {};
}

} // namespace satchel::documents
