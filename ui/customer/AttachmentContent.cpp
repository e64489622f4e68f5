// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/AttachmentContent.h"

#include "documents/engine/Raster.h"
#include "domain/FieldNames.h"
#include "domain/RasterFormat.h"
#include "exchange/files/PdfFile.h"
#include "exchange/mail/MailSource.h"
#include "store/Contents.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::AttachmentContent)
};

constexpr qint64 largestPicture = 64 * 1024 * 1024;

Result<QByteArray> readWhole(store::Store &store, const QString &sha256)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TRY(store::Contents(store).copyTo(sha256, buffer));
    return buffer.data();
}

Result<void> showPicture(store::Store &store, const QString &sha256, int width, AttachmentContent &shown)
{
    const auto bytes = TRY(readWhole(store, sha256));
    documents::RasterLimits limits;
    limits.bytes = largestPicture;
    const auto image = documents::decodeRaster(bytes, shown.name, limits);
    if (!image)
        return fail(image.error());
    shown.pages = {image->width() > width ? image->scaledToWidth(width, Qt::SmoothTransformation) : *image};
    return {};
}

Result<void> showPdf(store::Store &store, const QString &sha256, int width, AttachmentContent &shown)
{
    const auto bytes = TRY(readWhole(store, sha256));
    const auto pdf = exchange::PdfFile::open(bytes);
    if (!pdf)
        return fail(pdf.error());
    shown.pageCount = pdf->pageCount();
    for (int i = 0; i < std::min(shown.pageCount, AttachmentContent::mostPages); ++i)
        shown.pages.append(pdf->page(i, width));
    shown.isCut = shown.pageCount > AttachmentContent::mostPages;
    return {};
}

Result<void> showMail(store::Store &store, const QString &sha256, AttachmentContent &shown)
{
    const auto bytes = TRY(readWhole(store, sha256)); // in memory: never in a file of its own
    const exchange::MailFile mail = TRY(exchange::readMail(bytes));
    QStringList to;
    for (const auto *list : {&mail.to, &mail.cc}) {
        for (const exchange::MailAddress &address : *list)
            to.append(address.toText());
    }
    QStringList lines{Tr::tr("From: %1").arg(mail.from.toText()), Tr::tr("To: %1").arg(to.join(", "_L1)),
        Tr::tr("Subject: %1").arg(mail.subject)};
    for (const exchange::MailAttachment &attachment : mail.attachments)
        lines.append(Tr::tr("Attachment: %1").arg(attachment.name));
    shown.text = lines.join(u'\n') + "\n\n"_L1 + mail.text;
    return {};
}

/// Neither bytes that no text has, nor a script that cannot be read.
bool isText(const QByteArray &beginning)
{
    return std::ranges::none_of(
        beginning, [](char byte) { return uchar(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t'; });
}

} // namespace

Result<AttachmentContent> readAttachment(store::Store &store, const RecordId &attachment, int width)
{
    const auto record = TRY(store.get(EntityKind::Attachment, attachment));
    const QString sha256 = record.text(field::sha256);
    AttachmentContent shown;
    shown.name = record.text(field::name);
    shown.size = valueOr<qint64>(record.value(field::size));
    const auto beginning = TRY(store::Contents(store).beginning(sha256, 4 * AttachmentContent::longestText));
    shown.hasNoBytes = beginning.isEmpty();
    if (shown.hasNoBytes)
        return shown;
    const QString suffix = QFileInfo(shown.name).suffix().toLower();
    Result<void> done;
    if (!rasterFormatOf(beginning).isEmpty()) {
        done = showPicture(store, sha256, width, shown);
    } else if (beginning.startsWith("%PDF-")) {
        done = showPdf(store, sha256, width, shown);
    } else if (suffix == "eml"_L1 || suffix == "msg"_L1 || record.text(field::media_type) == "message/rfc822"_L1) {
        done = showMail(store, sha256, shown);
    } else if (isText(beginning)) {
        shown.text = QString::fromUtf8(beginning);
        shown.isMarkdown = suffix == "md"_L1 || suffix == "markdown"_L1;
        shown.isCut = shown.size > beginning.size();
    }
    if (!done)
        return fail(done.error());
    shown.isCut = shown.isCut || shown.text.size() > AttachmentContent::longestText;
    shown.text.truncate(AttachmentContent::longestText);
    return shown;
}

} // namespace satchel::ui
