// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/FilledText.h"

#include "domain/LocaleText.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilledTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FilledText)
};

/// How many fields have a label.
QHash<QString, int> labelCounts(const Schema &schema, const std::vector<std::pair<QString, QString>> &fields)
{
    QHash<QString, int> counts;
    for (const auto &[path, fullLabel] : fields)
        ++counts[templateFieldLabel(schema, path)];
    return counts;
}

} // namespace

QString templateFieldLabel(const Schema &schema, const QString &path)
{
    const Entity *entity = schema.find(path.section(u'.', 0, 0));
    const QString name = path.section(u'.', 1);
    if (!entity)
        return path;
    if (const Field *field = entity->find(name))
        return field->label;
    return name == u"name" ? FilledTr::tr("Name") : path;
}

QString placeholderLabel(const Schema &schema, const QString &path)
{
    const auto fields = mailTemplateFields(schema);
    const QString label = templateFieldLabel(schema, path);
    const auto own = std::ranges::find_if(fields, [&](const auto &field) { return field.first == path; });
    return own == fields.end() || labelCounts(schema, fields).value(label) < 2 ? label : own->second;
}

std::vector<FilledPiece> piecesOf(const Schema &schema, const RenderedMailText &text)
{
    std::vector<FilledPiece> pieces;
    qsizetype at = 0;
    const auto addText = [&](qsizetype until) {
        if (until > at)
            pieces.push_back({FilledPiece::Kind::Text, text.text.mid(at, until - at)});
        at = until;
    };
    for (const MailTemplateToken &token : text.tokens) {
        if (!token.field.contains(u'.'))
            continue; // a condition, of which nothing is in the text
        addText(token.position);
        if (token.length == 0)
            pieces.push_back(
                {FilledPiece::Kind::Placeholder, u"[%1]"_s.arg(placeholderLabel(schema, token.field)), token.field});
        else
            pieces.push_back({FilledPiece::Kind::Field, text.text.mid(at, token.length), token.field});
        at += token.length;
    }
    addText(text.text.size());
    return pieces;
}

QString joined(const std::vector<FilledPiece> &pieces)
{
    QString text;
    for (const FilledPiece &piece : pieces)
        text += piece.text;
    return text;
}

QString emptyFieldSentence(const Schema &schema, const QString &path, bool hasRecord)
{
    const Entity *entity = schema.find(path.section(u'.', 0, 0));
    const QString record = entity ? inSentence(entity->label) : path;
    if (!path.contains(u'.'))
        return FilledTr::tr("A condition asks about a %1, and none belongs to this message.").arg(record);
    const QString label = templateFieldLabel(schema, path);
    return hasRecord
        ? FilledTr::tr("%1 is empty in the %2.", "a field, its record").arg(label, record)
        : FilledTr::tr("%1 is empty: no %2 belongs to this message.", "a field, a record").arg(label, record);
}

QSet<QString> placeholderLabels(const Schema &schema)
{
    QSet<QString> labels;
    const auto fields = mailTemplateFields(schema);
    const QHash<QString, int> counts = labelCounts(schema, fields);
    for (const auto &[path, fullLabel] : fields) {
        const QString label = templateFieldLabel(schema, path);
        labels.insert(counts.value(label) > 1 ? fullLabel : label);
    }
    return labels;
}

std::vector<Placeholder> findPlaceholders(const QSet<QString> &labels, const QString &text)
{
    static const QRegularExpression bracketed(u"\\[([^\\[\\]\\n]+)\\]"_s);
    std::vector<Placeholder> found;
    for (auto match = bracketed.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        const qsizetype start = one.capturedStart();
        const qsizetype line = start == 0 ? 0 : text.lastIndexOf(u'\n', start - 1) + 1;
        if (labels.contains(one.captured(1)) && text[line] != u'>')
            found.push_back({start, one.capturedLength(), one.captured(1)});
    }
    return found;
}

} // namespace satchel::ui
