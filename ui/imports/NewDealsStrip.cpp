// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/NewDealsStrip.h"

#include "domain/LocaleText.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/imports/DealDialog.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

NewDealsStrip::NewDealsStrip(const PageContext &context, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_wanted(new QCheckBox),
      m_summary(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_change(new Button(tr("Change…"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    row->setSpacing(theme.px(12));
    row->addWidget(m_wanted);
    row->addWidget(m_summary, 1);
    row->addWidget(m_change);
    connect(m_wanted, &QCheckBox::clicked, this, [this](bool isWanted) {
        if (isWanted)
            ask();
        else
            m_session.setDeal({});
        follow(); // unchecked as long as the dialog has no answer
    });
    connect(m_change, &QPushButton::clicked, this, &NewDealsStrip::ask);
    connect(&session, &ImportSession::mappingChanged, this, &NewDealsStrip::follow);
    follow();
}

void NewDealsStrip::ask()
{
    (new DealDialog(m_context, m_session, window()))->open();
}

void NewDealsStrip::follow()
{
    const bool isWanted = m_session.mapping().deal.has_value();
    setVisible(exchange::canHaveDeal(m_session.entity().kind));
    m_wanted->setText(tr("Also create a deal for each new %1").arg(inSentence(m_session.entity().label)));
    m_wanted->setChecked(isWanted);
    m_summary->setVisible(isWanted);
    m_change->setVisible(isWanted);
    m_summary->setText(isWanted ? summary() : QString());
}

/// "Sales › New Lead · {company} · value from “Budget”", the fields of the name in the window's language.
QString NewDealsStrip::summary() const
{
    const exchange::DealTemplate &deal = *m_session.mapping().deal;
    const auto nameOf = [this](EntityKind entity, const QString &text) {
        const RecordId id = RecordId::fromString(text);
        return id.isNull() ? text : m_context.workspace.store().title(entity, id);
    };
    QStringList place{nameOf(EntityKind::Pipeline, deal.pipeline), nameOf(EntityKind::Stage, deal.stage)};
    place.removeAll(QString());
    QStringList parts{place.join(u" › "_s), shownPattern(deal.title)};
    if (!deal.titleColumn.isEmpty())
        parts.last() = tr("name from “%1”").arg(deal.titleColumn);
    parts << (deal.valueColumn.isEmpty() ? deal.value : tr("value from “%1”").arg(deal.valueColumn));
    if (!deal.stageColumn.isEmpty())
        parts << tr("stage from “%1”").arg(deal.stageColumn);
    if (!deal.closeColumn.isEmpty())
        parts << tr("close date from “%1”").arg(deal.closeColumn);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace satchel::ui

#include "moc_NewDealsStrip.cpp"
