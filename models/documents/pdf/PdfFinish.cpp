// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/PdfFinish.h"

#include "documents/engine/Units.h"

// Its C interface: the C++ headers of qpdf 11 do not compile with Clang as C++20.
#include <qpdf/qpdf-c.h>

#include <optional>
#include <QDateTime>
#include <QUrl>

namespace satchel::documents {

namespace {

using Object = qpdf_oh; // a handle of the file it was made in

/// A PDF file in memory whose objects are added to. What goes wrong on the way is kept until `written`.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes)
    {
        qpdf_silence_errors(m_file);
        qpdf_set_suppress_warnings(m_file, QPDF_TRUE);
        qpdf_read_memory(m_file, "", bytes.constData(), static_cast<unsigned long long>(bytes.size()), nullptr);
        m_isRead = qpdf_has_error(m_file) == QPDF_FALSE;
    }
    ~PdfFile() { qpdf_cleanup(&m_file); }
    Q_DISABLE_COPY_MOVE(PdfFile)

    bool isRead() const { return m_isRead; }
    Object root() { return qpdf_get_root(m_file); }
    Object trailer() { return qpdf_get_trailer(m_file); }
    Object page(int number) { return qpdf_get_page_n(m_file, static_cast<size_t>(number)); }

    Object dictionary() { return qpdf_oh_new_dictionary(m_file); }
    Object indirect(Object object) { return qpdf_make_indirect_object(m_file, object); }
    Object name(const char *text) { return qpdf_oh_new_name(m_file, text); }
    Object number(int value) { return qpdf_oh_new_integer(m_file, value); }
    Object truth() { return qpdf_oh_new_bool(m_file, QPDF_TRUE); }
    Object text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        return qpdf_oh_new_binary_unicode_string(m_file, utf8.constData(), static_cast<size_t>(utf8.size()));
    }
    Object date(Instant at)
    {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
        return string("D:" + when.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z");
    }
    Object array(std::initializer_list<Object> items)
    {
        const Object array = qpdf_oh_new_array(m_file);
        for (const Object item : items)
            append(array, item);
        return array;
    }
    void append(Object array, Object item) { qpdf_oh_append_item(m_file, array, item); }
    Object real(qreal value) { return qpdf_oh_new_real_from_double(m_file, value, 2); }
    Object string(const QByteArray &ascii) { return qpdf_oh_new_string(m_file, ascii.constData()); }
    /// The place on a page that a bookmark leads to, `y` points above its lower edge.
    Object place(int page, qreal y)
    {
        return array({this->page(page), name("/XYZ"), real(0), real(y), qpdf_oh_new_null(m_file)});
    }
    void set(Object dictionary, const char *key, Object value) { qpdf_oh_replace_key(m_file, dictionary, key, value); }

    Result<QByteArray> written()
    {
        if (!qpdf_has_error(m_file)) {
            qpdf_init_write_memory(m_file);
            qpdf_set_deterministic_ID(m_file, QPDF_TRUE);
            qpdf_set_object_stream_mode(m_file, qpdf_o_generate);
            qpdf_write(m_file);
        }
        if (qpdf_has_error(m_file))
            return fail(Error::Kind::Bug, QString::fromUtf8(qpdf_get_error_full_text(m_file, qpdf_get_error(m_file))),
                QStringLiteral("PDF"));
        return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(m_file)),
            static_cast<qsizetype>(qpdf_get_buffer_length(m_file)));
    }

private:
    qpdf_data m_file = qpdf_init();
    bool m_isRead = false;
};

/// Name by name, for Qt's own have its version in them.
void writeFacts(PdfFile &pdf, const PdfFacts &facts)
{
    const Object info = pdf.dictionary();
    pdf.set(info, "/Title", pdf.text(facts.title));
    if (!facts.author.isEmpty())
        pdf.set(info, "/Author", pdf.text(facts.author));
    if (!facts.subject.isEmpty())
        pdf.set(info, "/Subject", pdf.text(facts.subject));
    pdf.set(info, "/Creator", pdf.text(QStringLiteral("Satchel")));
    pdf.set(info, "/CreationDate", pdf.date(facts.created));
    pdf.set(pdf.trailer(), "/Info", pdf.indirect(info));
    const Object root = pdf.root();
    if (!facts.language.isEmpty())
        pdf.set(root, "/Lang", pdf.text(facts.language));
    const Object preferences = pdf.dictionary();
    pdf.set(preferences, "/DisplayDocTitle", pdf.truth()); // the title in the window's bar, not the file's name
    pdf.set(root, "/ViewerPreferences", preferences);
}

Object annotationOf(PdfFile &pdf, const Link &link, qreal top)
{
    const auto point = [&pdf](qreal dots) { return pdf.real(dots / dotsPerPoint); };
    const Object action = pdf.dictionary();
    pdf.set(action, "/S", pdf.name("/URI"));
    pdf.set(action, "/URI", pdf.string(QUrl(link.address).toEncoded()));
    const Object annotation = pdf.dictionary();
    pdf.set(annotation, "/Type", pdf.name("/Annot"));
    pdf.set(annotation, "/Subtype", pdf.name("/Link"));
    pdf.set(annotation, "/Rect",
        pdf.array({point(link.box.left()), point(top - link.box.bottom()), point(link.box.right()),
            point(top - link.box.top())}));
    pdf.set(annotation, "/Border", pdf.array({pdf.number(0), pdf.number(0), pdf.number(0)}));
    pdf.set(annotation, "/A", action);
    return pdf.indirect(annotation);
}

/// Places to click, as ISO 32000-1, 12.5.6.5 wants them.
void writeLinks(PdfFile &pdf, const Pages &pages)
{
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const auto links = linksOf(pages.pages[i]);
        if (links.empty())
            continue;
        const Object annotations = pdf.array({});
        for (const Link &link : links)
            pdf.append(annotations, annotationOf(pdf, link, pages.size.height()));
        pdf.set(pdf.page(static_cast<int>(i)), "/Annots", annotations);
    }
}

/// Chains each bookmark to its neighbours and its parent, as ISO 32000-1, 12.3.3 wants it.
void writeBookmarks(PdfFile &pdf, const Pages &pages)
{
    if (pages.bookmarks.empty())
        return;
    const qreal top = pages.size.height() / dotsPerPoint;
    struct Parent
    {
        int level;
        Object entry;
        std::optional<Object> last; // of its children
        int count = 0; // of all below it, for all are open
    };
    const Object outlines = pdf.indirect(pdf.dictionary());
    pdf.set(outlines, "/Type", pdf.name("/Outlines"));
    std::vector<Parent> path = {{-1, outlines, {}, 0}};
    const auto close = [&] {
        const int count = path.back().count;
        if (path.back().last) {
            pdf.set(path.back().entry, "/Last", *path.back().last);
            pdf.set(path.back().entry, "/Count", pdf.number(count));
        }
        path.pop_back();
        if (!path.empty())
            path.back().count += count;
    };
    for (const Bookmark &bookmark : pages.bookmarks) {
        while (path.back().level >= bookmark.level)
            close();
        Parent &parent = path.back();
        const Object entry = pdf.indirect(pdf.dictionary());
        pdf.set(entry, "/Title", pdf.text(bookmark.title));
        pdf.set(entry, "/Parent", parent.entry);
        pdf.set(entry, "/Dest", pdf.place(bookmark.page, top - bookmark.y / dotsPerPoint));
        if (!parent.last) {
            pdf.set(parent.entry, "/First", entry);
        } else {
            pdf.set(entry, "/Prev", *parent.last);
            pdf.set(*parent.last, "/Next", entry);
        }
        parent.last = entry;
        ++parent.count;
        path.push_back({bookmark.level, entry, {}, 0});
    }
    while (!path.empty())
        close();
    pdf.set(pdf.root(), "/Outlines", outlines);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &written, const Pages &pages, const PdfFacts &facts)
{
    PdfFile pdf(written);
    if (pdf.isRead()) {
        writeFacts(pdf, facts);
        writeLinks(pdf, pages);
        writeBookmarks(pdf, pages);
    }
    return pdf.written();
}

} // namespace satchel::documents
