// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/NewSenders.h"

#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "domain/PersonName.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/inbox/InboxText.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

NewSenders::NewSenders(const PageContext &context, QWidget *parent)
    : Popover(parent), m_context(context), m_senders(new QVBoxLayout)
{
    setAccessibleName(tr("New senders"));
    content()->addWidget(new Label(tr("New senders"), &Theme::Fonts::semibold));
    auto *about = new Label(tr("They wrote to you and are neither contacts nor leads. Their messages are fetched once "
                               "they are."),
        &Theme::Fonts::small, TextColor::Secondary);
    about->setWordWrap(true);
    about->setMinimumWidth(Theme::of(this).px(380));
    content()->addWidget(about);
    m_senders->setSpacing(Theme::of(this).px(10));
    content()->addLayout(m_senders);
}

void NewSenders::show(const std::vector<store::UnknownSender> &senders)
{
    while (QLayoutItem *item = m_senders->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < senders.size() && i < mostShown; ++i)
        m_senders->addWidget(makeSender(senders[i]));
    if (senders.size() > mostShown)
        m_senders->addWidget(new Label(tr("and %Ln more", nullptr, static_cast<int>(senders.size() - mostShown)),
            &Theme::Fonts::small, TextColor::Tertiary));
}

QWidget *NewSenders::makeSender(const store::UnknownSender &sender)
{
    const Theme &theme = Theme::of(this);
    const QString name = sender.name.isEmpty() ? sender.address : sender.name;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpaces(*line, theme, 0, 8);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(1));
    names->addWidget(new Label(name, &Theme::Fonts::strong));
    QStringList about{sender.address};
    if (sender.messages > 1)
        about.append(tr("%Ln message(s)", nullptr, static_cast<int>(sender.messages)));
    about.append(InboxText(m_context.formats(), m_context.workspace.clock().now()).shortTime(sender.at));
    names->addWidget(new Label(about.join(u" · "_s), &Theme::Fonts::small, TextColor::Secondary));
    names->addWidget(new Label(InboxText::subject(sender.subject), &Theme::Fonts::small, TextColor::Secondary));
    line->addLayout(names, 1);
    auto *lead = new Button(Icon::Lead, tr("Create lead"));
    lead->setSmall(true);
    lead->setAccessibleName(tr("Create lead from %1").arg(name));
    auto *dismiss = new Button(tr("Dismiss"), Button::Variant::Ghost);
    dismiss->setSmall(true);
    dismiss->setAccessibleName(tr("Dismiss %1").arg(name));
    line->addWidget(lead);
    line->addWidget(dismiss);
    connect(lead, &QPushButton::clicked, this,
        [this, name = sender.name, address = sender.address] { Q_EMIT leadRequested(name, address); });
    connect(
        dismiss, &QPushButton::clicked, this, [this, address = sender.address] { Q_EMIT dismissRequested(address); });
    return row;
}

std::vector<FieldValue> leadOf(const QString &name, const QString &address)
{
    std::vector<FieldValue> values{{field::email, address}, {field::source, NewSenders::tr("E-mail")}};
    const PersonName parts = PersonName::fromText(name.contains(u'@') ? QString() : name);
    if (!parts.first.isEmpty())
        values.push_back({field::first_name, parts.first});
    if (!parts.last.isEmpty())
        values.push_back({field::last_name, parts.last});
    QString company = employerDomain(address).section(u'.', 0, 0);
    if (!company.isEmpty()) {
        company[0] = company[0].toUpper();
        values.push_back({field::company_name, company});
    }
    return values;
}

} // namespace satchel::ui

#include "moc_NewSenders.cpp"
