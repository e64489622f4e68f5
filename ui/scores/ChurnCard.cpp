// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/ChurnCard.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QVBoxLayout>

#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ChurnCard::ChurnCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_percent(new Label(QString(), &Theme::Fonts::semibold)),
      m_reasons(new QVBoxLayout), m_worker(context.workspace.workerStore())
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(m_percent);
    auto *meaning = new Label(tr("The chance that this customer buys nothing in the next 12 months."),
        &Theme::Fonts::small, TextColor::Tertiary);
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    setSpaces(*m_reasons, theme, 0, 4);
    column->addLayout(m_reasons);
    auto *all = new Button(tr("All customers"), Button::Variant::Ghost);
    all->setSmall(true);
    all->setToolTip(tr("Customers by churn risk, and how accurate it is"));
    column->addWidget(all, 0, Qt::AlignLeading);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(u"churn-risk"_s); });
    hide();
}

void ChurnCard::setCompany(RecordId company)
{
    if (company != m_company)
        showRisks({});
    m_company = company;
    m_isStale = !company.isNull();
    if (m_isStale)
        read();
}

void ChurnCard::clear()
{
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_percentText.clear();
    m_reasonTexts.clear();
}

/// One question at a time: what is asked for meanwhile is read afterwards.
void ChurnCard::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    m_worker.post([this, company = m_company](store::Store &store) {
        const auto risks = insight::readChurnRisks(store, company);
        QMetaObject::invokeMethod(this, [this, company, risks] {
            m_isReading = false;
            if (company == m_company)
                showRisks(risks ? *risks : insight::ChurnRisks());
            if (m_isStale && !m_company.isNull())
                read();
        });
    });
}

/// Shown all the while there is a risk: hiding it in between would take the focus from its button.
void ChurnCard::showRisks(const insight::ChurnRisks &risks)
{
    clear();
    if (risks.customers.empty()) // nothing was learned, or nothing bought
        return hide();
    const insight::ChurnRisk &risk = risks.customers.front();
    m_percentText = m_context.formats().percent(
        Decimal::fromInteger(static_cast<int>(std::lround(100 * risk.probability))));
    m_percent->setText(tr("Churn risk: %1", "a percentage").arg(m_percentText));
    for (const insight::ChurnReason &reason : risk.reasons) {
        const QString text = (reason.isFor ? u"+ "_s : u"− "_s) + insight::sayReason(reason);
        auto *label = new Label(text, &Theme::Fonts::body);
        label->setWordWrap(true);
        label->setAccessibleName(
            (reason.isFor ? tr("Raises the risk: %1") : tr("Lowers the risk: %1")).arg(insight::sayReason(reason)));
        m_reasons->addWidget(label);
        m_reasonTexts.append(text);
    }
    show();
}

} // namespace satchel::ui

#include "moc_ChurnCard.cpp"
