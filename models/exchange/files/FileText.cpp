// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/files/FileText.h"

#include "domain/FieldNames.h"
#include "domain/HtmlText.h"
#include "exchange/csv/TextEncoding.h"
#include "exchange/files/PdfFile.h"
#include "exchange/mail/MailSource.h"
#include "exchange/spreadsheet/ZipArchive.h"
#include "store/Contents.h"
#include "store/TemporaryFolder.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 100'000; // letters of a file that are searched
constexpr int mostPages = 300;
constexpr int mostSlides = 300;
constexpr qint64 beginningSize = 4096;

/// The characters of an XML part, a line per paragraph.
void readXml(const ZipArchive &archive, const QString &part, QString &text)
{
    const auto stream = archive.read(part);
    if (!stream)
        return;
    static const QStringList breaks{u"p"_s, u"h"_s, u"si"_s, u"tab"_s, u"br"_s, u"line-break"_s, u"table-cell"_s};
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd() && text.size() < longest) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement && breaks.contains(xml.name()))
            text += u'\n';
    }
}

QString textOfArchive(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    QString text;
    if (!archive)
        return text;
    for (const QString &part : {u"word/document.xml"_s, u"content.xml"_s, u"xl/sharedStrings.xml"_s})
        readXml(*archive, part, text);
    for (int i = 1; i <= mostSlides; ++i) {
        const QString slide = u"ppt/slides/slide%1.xml"_s.arg(i);
        if (!archive->has(slide))
            break;
        readXml(*archive, slide, text);
    }
    return text;
}

QString textOfMail(const QByteArray &bytes)
{
    const auto mail = readMail(bytes);
    return mail ? QStringList{mail->subject, mail->from.toText(), mail->text}.join(u'\n').left(longest) : QString();
}

bool isMailName(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == "eml"_L1 || suffix == "msg"_L1;
}

bool mayHaveText(const QByteArray &beginning, const QString &name)
{
    return beginning.startsWith("%PDF-") || beginning.startsWith("PK\x03\x04") || isMailFile(name)
        || !beginning.contains('\0');
}

/// E-mails are never in a file of their own. Nothing where the content is damaged.
Result<QString> textOfStoredMail(store::Contents &contents, const QString &sha256)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    return contents.copyTo(sha256, bytes) ? textOfMail(bytes.data()) : QString();
}

/// The libraries want a name.
Result<QString> textOfStoredFile(store::Contents &contents, const QString &sha256, const QString &name)
{
    const store::TemporaryFolder folder;
    QFile copy(folder.filePath(u"file."_s + QFileInfo(name).suffix().left(10)));
    if (!copy.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, copy.errorString(), copy.fileName());
    const bool isWhole = contents.copyTo(sha256, copy).has_value();
    copy.close();
    return isWhole ? textOfFile(copy.fileName(), name) : QString();
}

QString textOfPdf(QFile &file)
{
    const auto pdf = PdfFile::open(file.readAll());
    return pdf ? pdf->text(mostPages, longest) : QString();
}

} // namespace

QString textOfFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = file.peek(8);
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (start.startsWith("%PDF-"))
        return textOfPdf(file).left(longest);
    if (start.startsWith("PK\x03\x04"))
        return textOfArchive(path).left(longest);
    if (isMailName(name))
        return textOfMail(file.readAll());
    const DetectedEncoding detected = detectEncoding(file);
    if (detected.isBinary
        || (detected.encoding != TextEncoding::Utf8 && detected.encoding != TextEncoding::Windows1252))
        return {};
    const QByteArray bytes = file.read(4 * longest);
    if (bytes.contains('\0'))
        return {};
    const QString text = decodeText(
        std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())), detected.encoding);
    const bool isHypertext = suffix == "html"_L1 || suffix == "htm"_L1;
    return (isHypertext ? plainTextFromHtml(text) : text).left(longest);
}

Result<bool> readNextFileText(store::Store &store)
{
    store::Contents contents(store);
    const auto attachment = TRY(contents.takeUnread());
    if (!attachment)
        return false;
    const auto record = TRY(store.get(EntityKind::Attachment, *attachment));
    const QString name = record.text(field::name);
    const auto beginning = contents.beginning(record.text(field::sha256), beginningSize);
    if (!beginning || !mayHaveText(*beginning, name)) { // a film need not be copied to see that
        TRY(contents.setText(*attachment, name + u'\n'));
        return true;
    }
    const QString text = TRY(isMailName(name) ? textOfStoredMail(contents, record.text(field::sha256))
                                              : textOfStoredFile(contents, record.text(field::sha256), name));
    TRY(contents.setText(*attachment, name + u'\n' + text));
    return true;
}

} // namespace satchel::exchange
