// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/BuiltInTemplates.h"

#include "documents/proposal/ProposalFields.h"
#include "documents/template/TemplateLines.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <QFile>
#include <QRegularExpression>

static void satchelInitDocumentResources()
{
    Q_INIT_RESOURCE(documents); // as in Template.cpp
}

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of the registry.
QStringList blockKinds()
{
    QStringList kinds;
    const auto schema = Schema::withCustomFields({});
    for (const Choice &choice : schema->entity(EntityKind::ProposalBlock).find(field::kind)->choices)
        kinds.append(choice.key);
    return kinds;
}

class ProposalTemplateParser
{
public:
    explicit ProposalTemplateParser(QString file) : m_file(std::move(file)), m_kinds(blockKinds()) {}
    ParsedProposalTemplate read(const QString &text);

private:
    void refuse(const QString &reason) { m_result.problems.push_back(problemAt(m_file, m_number, reason)); }
    void readLine(const QString &line);
    void readHead(const QString &line);
    void readBlock(const QString &line);
    void checkFields(const QString &line);

    QString m_file;
    QStringList m_kinds;
    ParsedProposalTemplate m_result;
    int m_number = 0;
    bool m_isPassedOver = false; // the text of a block without a kind
};

void ProposalTemplateParser::checkFields(const QString &line)
{
    static const QRegularExpression pattern(u"\\{([^{}\\s]{1,40})\\}"_s);
    for (auto match = pattern.globalMatch(line); match.hasNext();) {
        const QString field = match.next().captured(1);
        if (!proposalFields().contains(field))
            refuse(Reason::tr("there is no field {%1}").arg(field));
    }
}

void ProposalTemplateParser::readHead(const QString &line)
{
    const QString name = line.section(u':', 0, 0).trimmed();
    const QString value = line.section(u':', 1).trimmed();
    if (name == "title"_L1)
        m_result.value.title = value;
    else if (name == "look"_L1)
        m_result.value.look = value;
    else if (name == "language"_L1)
        m_result.value.language = value;
    else
        refuse(Reason::tr("before the first block there are only title, look and language"));
}

void ProposalTemplateParser::readBlock(const QString &line)
{
    const QString kind = line.mid(2).section(u':', 0, 0).trimmed();
    m_isPassedOver = !m_kinds.contains(kind);
    if (m_isPassedOver)
        return refuse(
            Reason::tr("there is no block of the kind \"%1\"; there are %2").arg(kind, m_kinds.join(u", "_s)));
    m_result.value.blocks.push_back({kind, line.section(u':', 1).trimmed(), {}});
}

void ProposalTemplateParser::readLine(const QString &line)
{
    checkFields(line);
    if (line.startsWith("# "_L1))
        readBlock(line);
    else if (!m_result.value.blocks.empty() && !m_isPassedOver)
        m_result.value.blocks.back().body += line + u'\n';
    else if (!m_isPassedOver && !line.trimmed().isEmpty())
        readHead(line);
}

ParsedProposalTemplate ProposalTemplateParser::read(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        ++m_number;
        readLine(line.endsWith(u'\r') ? line.chopped(1) : line);
    }
    for (BlockText &block : m_result.value.blocks)
        block.body = block.body.trimmed();
    m_number = 1;
    if (m_result.value.title.isEmpty())
        refuse(Reason::tr("a template needs a title"));
    if (m_result.value.blocks.empty())
        refuse(Reason::tr("a template needs at least one block, which starts with # and its kind"));
    return std::move(m_result);
}

} // namespace

ParsedProposalTemplate parseProposalTemplate(const QByteArray &utf8, const QString &file)
{
    return ProposalTemplateParser(file).read(QString::fromUtf8(utf8));
}

QStringList builtInProposalTemplates()
{
    return {u"project"_s, u"subscription"_s, u"offer"_s};
}

Result<ParsedProposalTemplate> findProposalTemplate(const QString &name, const QString &language)
{
    satchelInitDocumentResources();
    for (const QString &ending : {u'.' + language.section(u'-', 0, 0) + u".md"_s, u".md"_s}) {
        const QString file = name + ending;
        if (QFile text(u":/documents/proposals/"_s + file);
            builtInProposalTemplates().contains(name) && text.open(QIODevice::ReadOnly))
            return parseProposalTemplate(text.readAll(), file);
    }
    return fail(Error::Kind::NotFound,
        Reason::tr("there is no template \"%1\"; there are %2").arg(name, builtInProposalTemplates().join(u", "_s)),
        name);
}

} // namespace satchel::documents
