#pragma once
#include <QString>

/// Takes the place of QStringRef, which Qt 6 has no more. The parser reads until it meets a zero, as a part of a longer
/// text and an empty QStringView do not promise; so this is a text of its own.
struct SvgString : QString
{
    SvgString() = default;
    SvgString(const QString &text) : QString(text) {}
    SvgString(QStringView text) : QString(text.toString()) {}
    SvgString trimmed() const { return QString::trimmed(); }
    const QString &toString() const { return *this; }
};
