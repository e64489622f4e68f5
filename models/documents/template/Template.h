// SPDX-License-Identifier: GPL-3.0-or-later
// How the documents of a sender look, read from a file a person can edit (docs/templates.md): page, look, boxes at
// fixed places, order of the blocks, columns of the table, texts per language. A field that is broken keeps what the
// base says; the problem names its line and the others are used.
#pragma once

#include "documents/engine/Document.h"
#include "documents/engine/Image.h"

#include <QHash>

namespace satchel::documents {

/// A line of a box, as it was written, with fields in braces.
struct TemplateText
{
    enum class Kind : quint8 { Line, Strong, Heading, Pair, Rule, Gap, Logo };
    Kind kind = Kind::Line;
    QString text; // of a pair its value
    QString label;
    int number = 0; // of the file
};

struct TemplateBox
{
    QString name;
    QRectF millimetres;
    Frame::On on = Frame::On::Every;
    Align align = Align::Start;
    Role role = Role::Body;
    Ink ink = Ink::Text;
    Ink fill = Ink::None;
    qreal padding = 0;
    bool isAtBottom = false;
    bool isPhysical = false;
    std::vector<TemplateText> texts;
};

/// How the first page of a proposal looks: a coloured sheet, a coloured band along the start, or lines and text only.
enum class Cover : quint8 { Sheet, Band, Plain };

struct Template
{
    QString name; // of the file, without its ending: "letter"
    QPageSize::PageSizeId paper = QPageSize::A4;
    qreal firstTop = 105;
    qreal top = 25;
    qreal bottom = 30;
    qreal start = 25;
    qreal end = 20;
    Look look;
    std::vector<TemplateBox> boxes;
    QStringList order;
    QStringList columns;
    TableStyle table;
    qreal totalsWidth = 85;
    Cover cover = Cover::Band; // of proposals
    std::optional<Image> logo; // of its own, instead of the letterhead's
    QHash<QString, QHash<QString, QString>> words; // by language; "" is English

    /// A word in a language ("de-AT", else "de", else English).
    QString word(const QString &language, const QString &key) const;
};

struct ReadTemplate
{
    Template value;
    std::vector<Error> problems; // each with file and line in `where`
};

/// The fields a box may name in braces, apart from "word.…".
const QStringList &templateFields();

/// A template's text on top of the base. `folder` is where the file of a logo is looked for.
ReadTemplate readTemplate(const QByteArray &utf8, const QString &file, const QString &folder = {});

/// Where a person's own templates are, by their names.
QString templateFolder();
/// Those that come with the program, the first is the default.
QStringList builtInTemplates();
/// One of those, one of a folder by its name, or a file by its path. NotFound when there is none.
Result<ReadTemplate> findTemplate(const QString &nameOrPath, const QString &folder = {});

/// The template a document names (`own`), else the one of the settings, else the first there is. A name that there is
/// not is a problem of what is read in its place.
ReadTemplate chosenTemplate(const QString &own, const QString &ofSettings, const QString &folder = {});

/// Fields filled in. A part between " · " whose fields are all empty is omitted; nothing when that leaves nothing, so
/// that its line can be omitted.
std::optional<QString> fill(const QString &text, const std::function<QString(const QString &field)> &valueOf);

} // namespace satchel::documents
