// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a template file: "[section name]", "field = value", "# comment". Each is independent, so one that is
// broken costs itself only and is named by its number.
#pragma once

#include "domain/Result.h"

#include <vector>

namespace satchel::documents {

struct TemplateLine
{
    QString field;
    QString value;
    int number = 0; // from 1
};

struct TemplateSection
{
    QString kind; // "box"
    QString name; // "footer", or empty
    int number = 0;
    std::vector<TemplateLine> lines;
};

/// What is wrong with a line, for `problems`: "letter.template, line 12".
Error problemAt(const QString &file, int line, const QString &reason);

std::vector<TemplateSection> readTemplateLines(
    const QByteArray &utf8, const QString &file, std::vector<Error> &problems);

} // namespace satchel::documents
