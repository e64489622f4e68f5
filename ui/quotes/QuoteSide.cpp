// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteSide.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/FactList.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/VersionList.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/TemplateChoices.h"
#include "ui/quotes/QuoteTotals.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QuoteSide::QuoteSide(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_totals(new QuoteTotals(context, model)),
      m_facts(new FactList(context)), m_versions(new VersionList)
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 2);
    m_back = new Button(Icon::Back, tr("Back to the lines"), Button::Variant::Ghost);
    m_back->setSmall(true);
    m_back->setToolTip(nameWithKey(m_back->text(), QKeySequence(Qt::Key_Escape)));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &QuoteSide::closeRequested);
    connect(m_totals, &QuoteTotals::left, this, [this] {
        if (!m_back->isHidden())
            Q_EMIT closeRequested();
    });
    column->addWidget(m_back);
    column->addWidget(m_totals);
    column->addSpacing(theme.space.four);
    column->addWidget(new Label(tr("Document"), &Theme::Fonts::semibold));
    const Entity &quote = context.workspace.schema().entity(EntityKind::Quote);
    m_facts->add(*quote.find(field::language), tr("Language"));
    m_facts->add(templateField(quote), tr("Template"));
    m_facts->add(*quote.find(field::payment_terms), tr("Payment"));
    m_facts->add(*quote.find(field::delivery_terms), tr("Delivery"));
    m_facts->add(*quote.find(field::tax_reason), tr("Reason for no tax"));
    m_facts->add(*quote.find(field::price_list), tr("Price list"));
    m_facts->add(*quote.find(field::exchange_rate), tr("Rate"));
    m_facts->add(*quote.find(field::exchange_rate_on), tr("Rate as of"));
    m_facts->add(*quote.find(field::owner), tr("Signature"));
    connect(m_facts, &FactList::edited, &m_model, &items::QuoteLinesModel::setQuoteValue);
    column->addWidget(m_facts);
    column->addSpacing(theme.space.four);
    column->addWidget(new Label(tr("Versions"), &Theme::Fonts::semibold));
    column->addWidget(m_versions);
    connect(m_versions, &VersionList::chosen, this, &QuoteSide::versionRequested);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Totals and document"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(scroll);
    connect(&model, &items::QuoteLinesModel::quoteChanged, this, &QuoteSide::showQuote);
}

void QuoteSide::setClosable(bool isClosable)
{
    m_back->setVisible(isClosable);
}

void QuoteSide::focusWayBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

QSize QuoteSide::sizeHint() const
{
    return {Theme::of(this).px(316), Theme::of(this).px(400)};
}

void QuoteSide::showQuote()
{
    const Record *quote = m_model.quote();
    if (!quote)
        return;
    m_facts->show(*quote, m_model.isEditable());
    showTemplate(*m_facts, *quote, m_context);
    showLanguage(*m_facts, *quote, m_context);
    const bool isForeign = m_model.currency() != m_context.workspace.store().mainCurrency();
    for (const auto &field : {field::exchange_rate, field::exchange_rate_on})
        m_facts->row(field)->setVisible(isForeign);
    const bool hasNoTax = m_model.totals()
        && std::any_of(m_model.totals()->taxGroups.begin(), m_model.totals()->taxGroups.end(),
            [](const TaxGroup &group) { return group.category != TaxCategory::Standard; });
    m_facts->row(field::tax_reason)->setVisible(hasNoTax || !isEmpty(quote->value(field::tax_reason)));
    showVersions();
}

void QuoteSide::showVersions()
{
    std::vector<VersionList::Version> shown;
    const auto versions = store::versionsOf(m_context.workspace.store(), *m_model.quote());
    for (const Record &version : versions.value_or(std::vector<Record>())) {
        const QString number = tr("v%1", "version of a quote")
                                   .arg(QLocale().toString(valueOr<qint64>(version.value(field::version), 1)));
        QString line = number + u"  "_s + documentStateLine(version, m_context);
        if (version.text(field::status) != choice::draft)
            line += u" · "_s + m_context.formats().money(valueOr<Money>(version.value(field::total)));
        shown.insert(shown.begin(), {version.id, line});
    }
    m_versions->show(shown, m_model.quote()->id);
}

void QuoteSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_QuoteSide.cpp"
