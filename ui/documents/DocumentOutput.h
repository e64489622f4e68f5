// SPDX-License-Identifier: GPL-3.0-or-later
// The ways a document leaves the window. Each asks with a dialog of the system, does its work, and says what came of
// it.
#pragma once

#include "documents/engine/Document.h"
#include "domain/Instant.h"
#include "platform/MailProgram.h"

#include <QObject>

class QPrinter;

namespace satchel::ui {

/// A document with the name its file gets and the letter it goes with.
struct Sheet
{
    documents::Document document;
    QString fileName; // "Q-2026-00418.pdf"
    Instant made;
    std::optional<platform::MailDraft> mail = {}; // without the attachment; nothing: it is not sent
};

/// The name of a document's file: what no system takes in one becomes a dash.
QString pdfNameOf(const QString &title);
/// The document as the bytes of its file.
Result<QByteArray> pdfOf(const Sheet &sheet);
/// Writes the PDF as a whole or not at all.
Result<void> writePdf(const Sheet &sheet, const QString &path);
/// Draws pages `from` to `to` (from 1; 0: all) on a printer. Io when it does not take them.
Result<void> printPages(const documents::Document &document, QPrinter &printer);

/// A sheet that lies, as of a wide report, is an upright one that is turned: printers have no other.
void choosePaper(QPrinter &printer, const QPageSize &paper);

/// Begins an e-mail with the PDF attached in the person's mail program. The error's text is the sentence that says why
/// it could not be.
Result<platform::MailBegun> handToMailProgram(const Sheet &sheet);
/// What a person is told then.
QString mailBegunText(platform::MailBegun begun, const Sheet &sheet);

class DocumentOutput : public QObject
{
    Q_OBJECT

public:
    explicit DocumentOutput(QWidget *window);

    void saveAsPdf(const Sheet &sheet);
    void print(const Sheet &sheet);
    void sendByMail(const Sheet &sheet);

Q_SIGNALS:
    void done(const QString &sentence);
    /// A sentence of what happened and what to do.
    void failed(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace satchel::ui
