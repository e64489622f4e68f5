// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template/Template.h"

#include "documents/template/TemplateLines.h"
#include "domain/Reason.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

static void initResources()
{
    Q_INIT_RESOURCE(documents); // a static library: without this the linker leaves its resources out
}

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

/// Reads the lines of one file into a template; what cannot be read becomes a problem.
class TemplateReader
{
public:
    TemplateReader(Template &into, QString file, QString folder, std::vector<Error> &problems)
        : m_template(into), m_file(std::move(file)), m_folder(std::move(folder)), m_problems(problems)
    {
    }

    void read(const QByteArray &utf8);

private:
    using Line = TemplateLine;

    void refuse(const Line &line, const QString &reason)
    {
        m_problems.push_back(problemAt(m_file, line.number, reason));
    }
    void refuseField(const Line &line) { refuse(line, Reason::tr("there is no field \"%1\" here").arg(line.field)); }
    void readPage(const Line &line);
    void readLook(const Line &line);
    void readDocument(const Line &line);
    void readTable(const Line &line);
    void readBox(TemplateBox &box, const Line &line);
    void readLexicon(const QString &language, const Line &line);
    void addText(TemplateBox &box, TemplateText::Kind kind, const Line &line);
    void number(qreal &into, const Line &line, qreal least, qreal most);
    void list(QStringList &into, const Line &line, const QStringList &known);
    template <typename T> void choose(T &into, const Line &line, std::initializer_list<std::pair<QString, T>> choices);

    Template &m_template;
    QString m_file;
    QString m_folder;
    std::vector<Error> &m_problems;
};

void TemplateReader::number(qreal &into, const Line &line, qreal least, qreal most)
{
    bool isNumber = false;
    const qreal value = line.value.toDouble(&isNumber);
    if (!isNumber)
        refuse(line, Reason::tr("\"%1\" is not a number").arg(line.value));
    else if (value < least || value > most)
        refuse(line, Reason::tr("%1 is not between %2 and %3").arg(line.value).arg(least).arg(most));
    else
        into = value;
}

template <typename T>
void TemplateReader::choose(T &into, const Line &line, std::initializer_list<std::pair<QString, T>> choices)
{
    QStringList names;
    for (const auto &[name, value] : choices) {
        if (line.value.compare(name, Qt::CaseInsensitive) == 0) {
            into = value;
            return;
        }
        names.append(name);
    }
    refuse(line, Reason::tr("\"%1\" is not one of %2").arg(line.value, names.join(u", "_s)));
}

void TemplateReader::list(QStringList &into, const Line &line, const QStringList &known)
{
    const QStringList words = line.value.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!known.contains(word))
            return refuse(line, Reason::tr("\"%1\" is not one of %2").arg(word, known.join(u", "_s)));
    }
    into = words;
}

void TemplateReader::readPage(const Line &line)
{
    constexpr qreal longest = 250;
    if (line.field == "paper"_L1)
        return choose(m_template.paper, line, {{u"A4"_s, QPageSize::A4}, {u"Letter"_s, QPageSize::Letter}});
    const std::pair<QString, qreal *> edges[] = {{u"first-top"_s, &m_template.firstTop}, {u"top"_s, &m_template.top},
        {u"bottom"_s, &m_template.bottom}, {u"start"_s, &m_template.start}, {u"end"_s, &m_template.end}};
    for (const auto &[name, edge] : edges) {
        if (line.field == name)
            return number(*edge, line, 0, name == "first-top"_L1 ? longest - 50 : longest / 4);
    }
    refuseField(line);
}

void TemplateReader::readLook(const Line &line)
{
    Look &look = m_template.look;
    const auto families = [&line] {
        QStringList names;
        for (const QString &name : line.value.split(u',', Qt::SkipEmptyParts))
            names.append(name.trimmed());
        return names;
    };
    if (line.field == "font"_L1) {
        look.families = families();
        return;
    }
    if (line.field == "heading-font"_L1) {
        look.headingFamilies = families();
        return;
    }
    const std::pair<QString, std::vector<Role>> sizes[] = {{u"size"_s, {Role::Body, Role::Strong}},
        {u"small-size"_s, {Role::Small, Role::SmallStrong}}, {u"heading-size"_s, {Role::Heading}},
        {u"title-size"_s, {Role::Title}}, {u"total-size"_s, {Role::Display}}, {u"cover-size"_s, {Role::Cover}}};
    for (const auto &[name, roles] : sizes) {
        if (line.field != name)
            continue;
        for (const Role role : roles)
            number(look.sizes[static_cast<size_t>(role)], line, 5, 60);
        return;
    }
    const std::pair<QString, Ink> inks[] = {{u"text"_s, Ink::Text}, {u"quiet"_s, Ink::Quiet},
        {u"accent"_s, Ink::Accent}, {u"on-accent"_s, Ink::OnAccent}, {u"line"_s, Ink::Line},
        {u"ground"_s, Ink::Ground}};
    for (const auto &[name, ink] : inks) {
        if (line.field != name)
            continue;
        const QColor color(line.value);
        if (!color.isValid())
            return refuse(line, Reason::tr("\"%1\" is not a colour; write it like #2352C4").arg(line.value));
        look.inks[static_cast<size_t>(ink)] = color;
        return;
    }
    refuseField(line);
}

void TemplateReader::readDocument(const Line &line)
{
    if (line.field == "order"_L1)
        return list(m_template.order, line,
            {u"title"_s, u"introduction"_s, u"lines"_s, u"totals"_s, u"terms"_s, u"notes"_s, u"signature"_s});
    if (line.field == "totals-width"_L1)
        return number(m_template.totalsWidth, line, 40, 200);
    if (line.field == "cover"_L1)
        return choose(
            m_template.cover, line, {{u"sheet"_s, Cover::Sheet}, {u"band"_s, Cover::Band}, {u"plain"_s, Cover::Plain}});
    if (line.field != "logo"_L1)
        return refuseField(line);
    const QString path = QDir(m_folder).filePath(line.value);
    const auto bytes = readImageFile(path);
    const auto image = bytes ? readLogo(*bytes, path) : Result<Image>(fail(bytes.error()));
    if (!image)
        return refuse(line, toText(image.error()));
    m_template.logo = *image;
}

void TemplateReader::readTable(const Line &line)
{
    TableStyle &style = m_template.table;
    if (line.field == "columns"_L1)
        return list(m_template.columns, line,
            {u"position"_s, u"item"_s, u"quantity"_s, u"unit"_s, u"price"_s, u"discount"_s, u"tax"_s, u"amount"_s});
    if (line.field == "head"_L1)
        return choose(style.head, line,
            {{u"line"_s, TableStyle::Head::Line}, {u"filled"_s, TableStyle::Head::Filled},
                {u"plain"_s, TableStyle::Head::Plain}});
    if (line.field == "rows"_L1)
        return choose(style.rows, line,
            {{u"lines"_s, TableStyle::Rows::Lines}, {u"bands"_s, TableStyle::Rows::Bands},
                {u"plain"_s, TableStyle::Rows::Plain}});
    if (line.field == "padding"_L1)
        return number(style.padding, line, 0, 30);
    if (line.field == "gap"_L1)
        return number(style.gap, line, 0, 60);
    refuseField(line);
}

void TemplateReader::addText(TemplateBox &box, TemplateText::Kind kind, const Line &line)
{
    TemplateText text{kind, line.value, {}, line.number};
    if (kind == TemplateText::Kind::Pair) {
        const qsizetype bar = line.value.indexOf(u'|');
        if (bar < 0)
            return refuse(line, Reason::tr("write a pair as label | value"));
        text.label = line.value.left(bar).trimmed();
        text.text = line.value.mid(bar + 1).trimmed();
    }
    for (auto match = fieldPattern().globalMatch(line.value); match.hasNext();) {
        const QString field = match.next().captured(1);
        const bool isWord = field.startsWith("word."_L1) && m_template.words.value(QString()).contains(field.mid(5));
        if (!isWord && !templateFields().contains(field))
            return refuse(line, Reason::tr("there is no field {%1}").arg(field));
    }
    box.texts.push_back(text);
}

void TemplateReader::readBox(TemplateBox &box, const Line &line)
{
    using Kind = TemplateText::Kind;
    if (line.field == "at"_L1) {
        const QStringList parts = line.value.split(u' ', Qt::SkipEmptyParts);
        qreal sides[4] = {};
        bool isWhole = parts.size() == 4;
        for (int i = 0; isWhole && i < 4; ++i)
            sides[i] = parts[i].toDouble(&isWhole);
        if (!isWhole || sides[2] <= 0 || sides[3] <= 0)
            return refuse(line,
                Reason::tr("a position is four numbers in millimetres: from the start, from the top, width, height"));
        box.millimetres = {sides[0], sides[1], sides[2], sides[3]};
    } else if (line.field == "on"_L1) {
        choose(box.on, line,
            {{u"first"_s, Frame::On::First}, {u"following"_s, Frame::On::Following}, {u"every"_s, Frame::On::Every}});
    } else if (line.field == "align"_L1) {
        choose(box.align, line, {{u"start"_s, Align::Start}, {u"centre"_s, Align::Centre}, {u"end"_s, Align::End}});
    } else if (line.field == "size"_L1) {
        choose(box.role, line,
            {{u"small"_s, Role::Small}, {u"body"_s, Role::Body}, {u"strong"_s, Role::Strong},
                {u"heading"_s, Role::Heading}, {u"title"_s, Role::Title}, {u"total"_s, Role::Display}});
    } else if (line.field == "ink"_L1 || line.field == "fill"_L1) {
        choose(line.field == "ink"_L1 ? box.ink : box.fill, line,
            {{u"text"_s, Ink::Text}, {u"quiet"_s, Ink::Quiet}, {u"accent"_s, Ink::Accent},
                {u"on-accent"_s, Ink::OnAccent}, {u"line"_s, Ink::Line}, {u"ground"_s, Ink::Ground},
                {u"none"_s, Ink::None}});
    } else if (line.field == "padding"_L1) {
        number(box.padding, line, 0, 30);
    } else if (line.field == "stands"_L1) {
        choose(box.isAtBottom, line, {{u"top"_s, false}, {u"bottom"_s, true}});
    } else if (line.field == "mirrored"_L1) {
        choose(box.isPhysical, line, {{u"yes"_s, false}, {u"no"_s, true}});
    } else {
        const std::pair<QString, Kind> kinds[] = {{u"line"_s, Kind::Line}, {u"strong"_s, Kind::Strong},
            {u"heading"_s, Kind::Heading}, {u"pair"_s, Kind::Pair}, {u"rule"_s, Kind::Rule}, {u"gap"_s, Kind::Gap},
            {u"logo"_s, Kind::Logo}};
        const auto *kind = std::ranges::find(kinds, line.field, &std::pair<QString, Kind>::first);
        if (kind == std::end(kinds))
            return refuseField(line);
        addText(box, kind->second, line);
    }
}

void TemplateReader::readLexicon(const QString &language, const Line &line)
{
    const bool isEnglish = language.isEmpty() || language == "en"_L1;
    if (!isEnglish && !m_template.words.value(QString()).contains(line.field))
        return refuse(line, Reason::tr("there is no word \"%1\"").arg(line.field));
    m_template.words[isEnglish ? QString() : language].insert(line.field, line.value);
}

void TemplateReader::read(const QByteArray &utf8)
{
    for (const TemplateSection &section : readTemplateLines(utf8, m_file, m_problems)) {
        TemplateBox box;
        box.name = section.name;
        for (const Line &line : section.lines) {
            if (section.kind == "page"_L1)
                readPage(line);
            else if (section.kind == "look"_L1)
                readLook(line);
            else if (section.kind == "document"_L1)
                readDocument(line);
            else if (section.kind == "table"_L1)
                readTable(line);
            else if (section.kind == "words"_L1)
                readLexicon(section.name, line);
            else if (section.kind == "box"_L1)
                readBox(box, line);
        }
        static const QStringList known = {u"page"_s, u"look"_s, u"document"_s, u"table"_s, u"words"_s, u"box"_s};
        if (!known.contains(section.kind))
            m_problems.push_back(problemAt(m_file, section.number,
                Reason::tr("there is no section [%1]; there are %2").arg(section.kind, known.join(u", "_s))));
        else if (section.kind == "box"_L1 && box.millimetres.isEmpty())
            m_problems.push_back(
                problemAt(m_file, section.number, Reason::tr("a box needs a position: at = start top width height")));
        else if (section.kind == "box"_L1)
            m_template.boxes.push_back(std::move(box));
    }
}

QByteArray resource(const QString &name)
{
    initResources();
    QFile file(u":/documents/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<QString> fillPart(const QString &text, const std::function<QString(const QString &field)> &valueOf)
{
    QString result;
    qsizetype end = 0;
    bool hasField = false;
    bool hasValue = false;
    for (auto match = fieldPattern().globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString field = found.captured(1);
        const QString value = valueOf(field);
        if (!field.startsWith("word."_L1)) {
            hasField = true;
            hasValue = hasValue || !value.isEmpty();
        }
        result += text.mid(end, found.capturedStart() - end) + value;
        end = found.capturedEnd();
    }
    if (hasField && !hasValue)
        return {};
    return result + text.mid(end);
}

QString nameOf(const QString &file)
{
    return QFileInfo(file).completeBaseName();
}

} // namespace

QString Template::word(const QString &language, const QString &key) const
{
    for (const QString &known : {language, language.section(u'-', 0, 0)}) {
        const auto found = words.constFind(known);
        if (found != words.constEnd() && found->contains(key))
            return found->value(key);
    }
    return words.value(QString()).value(key);
}

const QStringList &templateFields()
{
    static const QStringList fields = {u"page"_s, u"pages"_s, u"sender.name"_s, u"sender.address"_s, u"sender.line"_s,
        u"sender.phone"_s, u"sender.email"_s, u"sender.website"_s, u"sender.tax"_s, u"sender.bank"_s,
        u"sender.register"_s, u"customer"_s, u"customer.name"_s, u"number"_s, u"version"_s, u"date"_s, u"valid_until"_s,
        u"deal"_s, u"owner"_s, u"owner.email"_s, u"title"_s, u"status"_s};
    return fields;
}

ReadTemplate readTemplate(const QByteArray &utf8, const QString &file, const QString &folder)
{
    ReadTemplate result;
    result.value.name = nameOf(file);
    for (const QString &base : {u"words.template"_s, u"base.template"_s})
        TemplateReader(result.value, base, {}, result.problems).read(resource(base));
    TemplateReader(result.value, QFileInfo(file).fileName(), folder, result.problems).read(utf8);
    return result;
}

QString templateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

QStringList builtInTemplates()
{
    return {u"letter"_s, u"studio"_s, u"classic"_s};
}

Result<ReadTemplate> findTemplate(const QString &nameOrPath, const QString &folder)
{
    const QString name = nameOrPath.isEmpty() ? builtInTemplates().first() : nameOrPath;
    const QStringList places = {name, folder.isEmpty() ? QString() : QDir(folder).filePath(name + u".template"_s)};
    for (const QString &place : places) {
        QFile file(place);
        if (!place.isEmpty() && place.endsWith(".template"_L1) && file.open(QIODevice::ReadOnly))
            return readTemplate(file.readAll(), place, QFileInfo(place).absolutePath());
    }
    if (builtInTemplates().contains(name))
        return readTemplate(resource(name + u".template"_s), name + u".template"_s);
    return fail(Error::Kind::NotFound,
        Reason::tr("there is no template \"%1\"; there are %2").arg(name, builtInTemplates().join(u", "_s)), name);
}

ReadTemplate chosenTemplate(const QString &own, const QString &ofSettings, const QString &folder)
{
    std::vector<Error> missing;
    QStringList names = {own, ofSettings};
    names.removeAll(QString());
    for (const QString &name : names + QStringList{builtInTemplates().first()}) {
        auto found = findTemplate(name, folder);
        if (!found) {
            missing.push_back(found.error());
            continue;
        }
        found->problems.insert(found->problems.begin(), missing.begin(), missing.end());
        return std::move(*found);
    }
    return {{}, std::move(missing)}; // not reached: those that come with the program are there
}

std::optional<QString> fill(const QString &text, const std::function<QString(const QString &field)> &valueOf)
{
    static const QString between = u" · "_s;
    QStringList parts;
    for (const QString &part : text.split(between)) {
        if (const auto filled = fillPart(part, valueOf))
            parts.append(*filled);
    }
    if (parts.isEmpty())
        return {};
    return parts.join(between);
}

} // namespace satchel::documents
