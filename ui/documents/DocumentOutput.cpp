// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentOutput.h"

#include "documents/engine/Layout.h"
#include "documents/engine/Units.h"
#include "documents/pdf/Pdf.h"
#include "store/SafeFile.h"
#include "ui/common/ErrorText.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QString pdfNameOf(const QString &title)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    return QString(title).replace(refused, u"-"_s).trimmed() + u".pdf"_s;
}

Result<QByteArray> pdfOf(const Sheet &sheet)
{
    const documents::Document &document = sheet.document;
    return documents::toPdf(documents::layOut(document),
        {document.title, document.author, document.subject, document.language, sheet.made});
}

Result<void> writePdf(const Sheet &sheet, const QString &path)
{
    const auto bytes = TRY(pdfOf(sheet));
    store::SafeFile file(path);
    auto done = file.open();
    if (done)
        done = file.write(bytes);
    return done ? file.commit() : done;
}

Result<void> printPages(const documents::Document &document, QPrinter &printer)
{
    const documents::Pages pages = documents::layOut(document);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Error::Kind::Io, DocumentOutput::tr("the printer is not available"), printer.printerName());
    const qreal scale = printer.resolution() / static_cast<qreal>(documents::dotsPerInch);
    painter.scale(scale, scale);
    const int count = static_cast<int>(pages.pages.size());
    const int first = qMax(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? qMin(count, printer.toPage()) : count;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return fail(Error::Kind::Io,
                DocumentOutput::tr("the printer stopped at page %1").arg(QLocale().toString(page)),
                printer.printerName());
        paintPage(painter, pages.pages[static_cast<size_t>(page) - 1]);
    }
    return {};
}

void choosePaper(QPrinter &printer, const QPageSize &paper)
{
    const QSizeF size = paper.size(QPageSize::Millimeter);
    const bool lies = size.width() > size.height();
    printer.setPageSize(lies ? QPageSize(size.transposed(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch) : paper);
    printer.setPageOrientation(lies ? QPageLayout::Landscape : QPageLayout::Portrait);
}

DocumentOutput::DocumentOutput(QWidget *window) : QObject(window), m_window(window)
{
}

void DocumentOutput::saveAsPdf(const Sheet &sheet)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(sheet.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet](const QString &path) {
        if (const auto written = writePdf(sheet, path); !written)
            Q_EMIT failed(sentenceFor(written.error()));
        else
            Q_EMIT done(tr("Saved %1").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void DocumentOutput::print(const Sheet &sheet)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT failed(tr("No printer is set up on this computer. Add one in the settings of the system, or save the "
                         "document as PDF."));
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    choosePaper(*printer, sheet.document.paper);
    printer->setDocName(sheet.document.title);
    printer->setCreator(u"Satchel"_s);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, sheet] {
        if (const auto printed = printPages(sheet.document, *printer); !printed)
            Q_EMIT failed(sentenceFor(printed.error()));
        else
            Q_EMIT done(tr("Printed %1").arg(sheet.document.title));
    });
    dialog->open();
}

/// The file stays until the next letter about the same document, for the mail program reads it when it is sent.
Result<platform::MailBegun> handToMailProgram(const Sheet &sheet)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/mail"_s);
    const QString path = folder.filePath(sheet.fileName);
    const auto written = folder.mkpath(u"."_s)
        ? writePdf(sheet, path)
        : Result<void>(fail(Error::Kind::Io, DocumentOutput::tr("the folder cannot be created"), folder.path()));
    if (!written)
        return fail(Error::Kind::Io, sentenceFor(written.error()), path);
    platform::MailDraft draft = sheet.mail.value_or(platform::MailDraft());
    draft.attachment = path;
    const auto begun = platform::beginMail(draft);
    if (!begun)
        return fail(Error::Kind::NotFound,
            DocumentOutput::tr("No e-mail program could be started. Save the document as PDF and attach it yourself."),
            path);
    return *begun;
}

QString mailBegunText(platform::MailBegun begun, const Sheet &sheet)
{
    return begun == platform::MailBegun::WithAttachment
        ? DocumentOutput::tr("Opened an e-mail with %1 in your e-mail program").arg(sheet.fileName)
        : DocumentOutput::tr("Opened an e-mail. Drag %1 into it to attach it.").arg(sheet.fileName);
}

void DocumentOutput::sendByMail(const Sheet &sheet)
{
    if (const auto handed = handToMailProgram(sheet))
        Q_EMIT done(mailBegunText(*handed, sheet));
    else
        Q_EMIT failed(handed.error().what);
}

} // namespace satchel::ui

#include "moc_DocumentOutput.cpp"
