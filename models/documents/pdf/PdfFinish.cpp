// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/PdfFinish.h"

#include "documents/engine/Units.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QDateTime>
#include <QUrl>

namespace satchel::documents {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object dateObject(Instant at)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return Object::newString("D:" + when.toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z");
}

/// Name by name, for Qt's own have its version in them.
void writeFacts(QPDF &pdf, const PdfFacts &facts)
{
    Object info = Object::newDictionary();
    info.replaceKey("/Title", textObject(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", textObject(facts.author));
    if (!facts.subject.isEmpty())
        info.replaceKey("/Subject", textObject(facts.subject));
    info.replaceKey("/Creator", textObject(QStringLiteral("Satchel")));
    info.replaceKey("/CreationDate", dateObject(facts.created));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    Object root = pdf.getRoot();
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", textObject(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true)); // the title in the window's bar, not the file's name
    root.replaceKey("/ViewerPreferences", preferences);
}

Object annotationOf(QPDF &pdf, const Link &link, qreal top)
{
    const auto point = [](qreal dots) { return Object::newReal(dots / dotsPerPoint, 2); };
    Object action = Object::newDictionary();
    action.replaceKey("/S", Object::newName("/URI"));
    action.replaceKey("/URI", Object::newString(QUrl(link.address).toEncoded().toStdString()));
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", Object::newName("/Annot"));
    annotation.replaceKey("/Subtype", Object::newName("/Link"));
    annotation.replaceKey("/Rect", Object::newArray({point(link.box.left()), point(top - link.box.bottom()), point(link.box.right()), point(top - link.box.top())}));
    annotation.replaceKey("/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
    annotation.replaceKey("/A", action);
    return pdf.makeIndirectObject(annotation);
}

/// Places to click, as ISO 32000-1, 12.5.6.5 wants them.
void writeLinks(QPDF &pdf, const Pages &pages)
{
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        Object annotations = Object::newArray();
        for (const Link &link : linksOf(pages.pages[i]))
            annotations.appendItem(annotationOf(pdf, link, pages.size.height()));
        if (Object sheet = sheets[i].getObjectHandle(); annotations.getArrayNItems() > 0)
            sheet.replaceKey("/Annots", annotations);
    }
}

/// Chains each bookmark to its neighbours and its parent, as ISO 32000-1, 12.3.3 wants it.
void writeBookmarks(QPDF &pdf, const Pages &pages)
{
    if (pages.bookmarks.empty())
        return;
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    const qreal top = pages.size.height() / dotsPerPoint;
    struct Parent
    {
        int level;
        Object entry;
        Object last; // of its children
        int count = 0; // of all below it, for all are open
    };
    Object outlines = pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Parent> path = {{-1, outlines, Object::newNull(), 0}};
    const auto close = [&path] {
        const int count = path.back().count;
        if (count > 0) {
            path.back().entry.replaceKey("/Last", path.back().last);
            path.back().entry.replaceKey("/Count", Object::newInteger(count));
        }
        path.pop_back();
        if (!path.empty())
            path.back().count += count;
    };
    for (const Bookmark &bookmark : pages.bookmarks) {
        while (path.back().level >= bookmark.level)
            close();
        Parent &parent = path.back();
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", textObject(bookmark.title));
        entry.replaceKey("/Parent", parent.entry);
        const qreal y = top - bookmark.y / dotsPerPoint;
        entry.replaceKey("/Dest", Object::newArray({sheets[static_cast<size_t>(bookmark.page)].getObjectHandle(), Object::newName("/XYZ"), Object::newReal(0.0), Object::newReal(y, 2), Object::newNull()}));
        if (parent.last.isNull()) {
            parent.entry.replaceKey("/First", entry);
        } else {
            entry.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", entry);
        }
        parent.last = entry;
        ++parent.count;
        path.push_back({bookmark.level, entry, Object::newNull(), 0});
    }
    while (!path.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &written, const Pages &pages, const PdfFacts &facts)
{
    try { // qpdf tells of errors by exceptions; none leaves here
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("", written.constData(), static_cast<size_t>(written.size()));
        writeFacts(pdf, facts);
        writeLinks(pdf, pages);
        writeBookmarks(pdf, pages);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &error) {
        return fail(Error::Kind::Bug, QString::fromUtf8(error.what()), QStringLiteral("PDF"));
    }
}

} // namespace satchel::documents
