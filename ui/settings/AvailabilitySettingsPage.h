// SPDX-License-Identifier: GPL-3.0-or-later
// When this person works and can be booked: hours of each weekday, and the rules of the free times that they offer.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/WorkTime.h"
#include "ui/settings/SettingsForm.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace satchel::ui {

class AvailabilitySettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit AvailabilitySettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addHours();
    QWidget *makeDay(int day);
    QComboBox *makeTime(int day, QTime calendar::WorkSpan::*time, const QString &name);
    void addRules();
    void addLengths();
    QComboBox *addNumber(const QString &label, int calendar::Availability::*number, const QList<int> &values,
        const std::function<QString(int)> &text, const QString &help = {});
    void addHolidays();

    PageContext m_context;
    calendar::WorkingHours m_hours;
    calendar::Availability m_availability;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
