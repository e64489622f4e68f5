// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalComparison.h"

#include "domain/FieldNames.h"
#include "domain/Markdown.h"
#include "domain/ProposalDifference.h"
#include "ui/common/Painting.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ProposalComparison)
};

QString joined(const QString &heading, const QString &body)
{
    return heading.isEmpty() || body.isEmpty() ? heading + body : heading + u'\n' + body;
}

/// As a reader sees it, without marks.
QString plain(const BlockText &block)
{
    return joined(block.heading, markdown::plainText(markdown::read(block.body)));
}

QString written(const BlockText &block)
{
    return joined(block.heading, block.body);
}

} // namespace

std::vector<ComparedRow> comparedProposals(
    const PageContext &context, const store::ProposalDocument &older, const store::ProposalDocument &newer)
{
    using Kind = BlockDifference::Kind;
    const ProposalDifference difference = differenceOfProposals(
        older.proposal, older.blocks, newer.proposal, newer.blocks);
    std::vector<ComparedRow> rows = comparedFields(context, *newer.proposal.entity, difference.fields);
    const Field &kind = *context.workspace.schema().entity(EntityKind::ProposalBlock).find(field::kind);
    const auto kindOf = [&](const BlockText &block) { return context.formats().value(kind, block.kind); };
    for (const BlockDifference &block : difference.blocks) {
        const BlockText &named = block.kind == Kind::Removed ? block.before : block.now;
        const bool hadOtherKind = block.kind == Kind::Changed && block.before.kind != block.now.kind;
        const QString name = hadOtherKind ? kindOf(block.before) + u" → "_s + kindOf(block.now) : kindOf(named);
        QStringList what = {
            named.heading.isEmpty() || named.heading == name ? name : name + u": "_s + isolated(named.heading)};
        if (block.kind == Kind::Added)
            what.append(Tr::tr("added"));
        if (block.kind == Kind::Removed)
            what.append(Tr::tr("removed"));
        if (block.isMoved)
            what.append(Tr::tr("moved"));
        ComparedRow row{what.join(u'\n'), plain(block.before), plain(block.now), true};
        if (block.kind == Kind::Same) {
            row = {what.join(u'\n'), Tr::tr("moved from here"), Tr::tr("no changes in text"), false};
        } else if (row.before == row.now && written(block.before) != written(block.now)) {
            row.before = written(block.before); // only the marks differ: bold, a link, a picture
            row.now = written(block.now);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace satchel::ui
