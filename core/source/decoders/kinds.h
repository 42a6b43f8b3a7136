// One function per decoder file; registry.cpp lists them.
#pragma once

#include "source/decoders/registry.h"

namespace plumb::source {

[[nodiscard]] DecoderKind base64Kind();
[[nodiscard]] DecoderKind csvKind();
[[nodiscard]] DecoderKind hexdumpKind();
[[nodiscard]] DecoderKind indentedKind();
[[nodiscard]] DecoderKind jsonKind();
[[nodiscard]] DecoderKind literalKind();
[[nodiscard]] DecoderKind mirthKind();
[[nodiscard]] DecoderKind utf16Kind();
[[nodiscard]] DecoderKind xmlKind();

}  // namespace plumb::source
