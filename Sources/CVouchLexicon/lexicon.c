#include "vouch_lexicon.h"

static _Alignas(64) const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

static _Alignas(64) const unsigned char model[] = {
#embed "model.bin"
};

const void *vouch_lexicon_bytes(void) { return lexicon; }
size_t vouch_lexicon_size(void) { return sizeof lexicon; }
const void *vouch_model_bytes(void) { return model; }
size_t vouch_model_size(void) { return sizeof model; }
